/** How far a criterion is met. An exception is not met, or has not been checked enough to say that it is. */
export type Result = 'pass' | 'notApplicable' | 'exception';

/**
 * How that is known. `axe`: a rule of axe-core, run on the built app. `tests`: a test of the project that
 * fails if it is no longer so. `review`: somebody has looked at code and pages.
 */
export type Means = 'axe' | 'tests' | 'review';

type Line = readonly [id: string, level: 'A' | 'AA', result: Result, ...means: Means[]];

/**
 * Every criterion of WCAG 2.2, levels A and AA, in the order of the standard. Names and reasons stand in
 * `criteria.json`; `npm run accessibility` checks and prints both.
 */
const LINES = [
  ['1.1.1', 'A', 'pass', 'axe', 'tests', 'review'],
  ['1.2.1', 'A', 'notApplicable', 'review'],
  ['1.2.2', 'A', 'notApplicable', 'review'],
  ['1.2.3', 'A', 'notApplicable', 'review'],
  ['1.2.4', 'AA', 'notApplicable', 'review'],
  ['1.2.5', 'AA', 'notApplicable', 'review'],
  ['1.3.1', 'A', 'pass', 'axe', 'tests'],
  ['1.3.2', 'A', 'pass', 'review'],
  ['1.3.3', 'A', 'pass', 'review'],
  ['1.3.4', 'AA', 'pass', 'axe', 'review'],
  ['1.3.5', 'AA', 'notApplicable', 'axe', 'review'],
  ['1.4.1', 'A', 'pass', 'axe', 'review'],
  ['1.4.2', 'A', 'notApplicable', 'review'],
  ['1.4.3', 'AA', 'pass', 'axe', 'tests'],
  ['1.4.4', 'AA', 'pass', 'tests', 'review'],
  ['1.4.5', 'AA', 'pass', 'review'],
  ['1.4.10', 'AA', 'pass', 'tests', 'review'],
  ['1.4.11', 'AA', 'exception', 'review'],
  ['1.4.12', 'AA', 'pass', 'tests'],
  ['1.4.13', 'AA', 'exception', 'tests', 'review'],
  ['2.1.1', 'A', 'pass', 'axe', 'tests'],
  ['2.1.2', 'A', 'pass', 'tests', 'review'],
  ['2.1.4', 'A', 'pass', 'review'],
  ['2.2.1', 'A', 'notApplicable', 'axe', 'review'],
  ['2.2.2', 'A', 'notApplicable', 'axe', 'review'],
  ['2.3.1', 'A', 'notApplicable', 'review'],
  ['2.4.1', 'A', 'pass', 'axe', 'tests'],
  ['2.4.2', 'A', 'pass', 'axe', 'tests'],
  ['2.4.3', 'A', 'pass', 'tests', 'review'],
  ['2.4.4', 'A', 'pass', 'axe', 'review'],
  ['2.4.5', 'AA', 'pass', 'review'],
  ['2.4.6', 'AA', 'pass', 'review'],
  ['2.4.7', 'AA', 'pass', 'review'],
  ['2.4.11', 'AA', 'pass', 'tests'],
  ['2.5.1', 'A', 'pass', 'review'],
  ['2.5.2', 'A', 'pass', 'review'],
  ['2.5.3', 'A', 'pass', 'axe'],
  ['2.5.4', 'A', 'notApplicable', 'review'],
  ['2.5.7', 'AA', 'pass', 'review'],
  ['2.5.8', 'AA', 'pass', 'axe'],
  ['3.1.1', 'A', 'pass', 'axe'],
  ['3.1.2', 'AA', 'pass', 'axe', 'review'],
  ['3.2.1', 'A', 'pass', 'review'],
  ['3.2.2', 'A', 'pass', 'review'],
  ['3.2.3', 'AA', 'pass', 'review'],
  ['3.2.4', 'AA', 'pass', 'review'],
  ['3.2.6', 'A', 'pass', 'review'],
  ['3.3.1', 'A', 'pass', 'tests'],
  ['3.3.2', 'A', 'pass', 'axe', 'review'],
  ['3.3.3', 'AA', 'pass', 'tests', 'review'],
  ['3.3.4', 'AA', 'notApplicable', 'review'],
  ['3.3.7', 'A', 'notApplicable', 'review'],
  ['3.3.8', 'AA', 'notApplicable', 'review'],
  ['4.1.2', 'A', 'pass', 'axe', 'tests'],
  ['4.1.3', 'AA', 'pass', 'tests'],
] as const satisfies readonly Line[];

export interface Criterion {
  /** `1.4.10`. */
  readonly id: (typeof LINES)[number][0];
  readonly level: 'A' | 'AA';
  readonly result: Result;
  /** At least one. */
  readonly means: readonly Means[];
}

export const CRITERIA: readonly Criterion[] = LINES.map(([id, level, result, ...means]) => ({
  id,
  level,
  result,
  means,
}));
