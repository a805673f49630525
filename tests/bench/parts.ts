import { parseArgs } from 'node:util';

export const PARTS = [
  'load',
  'recolour',
  'pan',
  'memory',
  'lighthouse',
  'filters',
  'charts',
] as const;
export type PartName = (typeof PARTS)[number];

/** What is asked of the bench. */
export interface Asked {
  readonly parts: ReadonlySet<PartName>;
  /** Cold loads of each side. */
  readonly loads: number;
  /** Of random use. */
  readonly minutes: number;
  /** Changes of filters. */
  readonly changes: number;
  /** Runs of Lighthouse in each form. */
  readonly runs: number;
  /** How many synthetic regions stand in for the real ones, one size after the other. */
  readonly sizes: readonly number[];
}

/**
 * Reads the command line: everything as promised in README without options; for a first look fewer and
 * shorter, as `--only load,pan --loads 2 --sizes ''`. Throws on a part that there is not.
 */
export function readAsked(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: PARTS.join() },
      loads: { type: 'string', default: '5' },
      minutes: { type: 'string', default: '10' },
      changes: { type: 'string', default: '200' },
      runs: { type: 'string', default: '3' },
      sizes: { type: 'string', default: '1514,10000' },
    },
  });
  const asked = values.only.split(',').filter(Boolean);
  const parts = PARTS.filter((part) => asked.includes(part));
  if (parts.length !== asked.length) throw new Error(`parts are: ${PARTS.join(', ')}`);
  return {
    parts: new Set(parts),
    loads: Number(values.loads),
    minutes: Number(values.minutes),
    changes: Number(values.changes),
    runs: Number(values.runs),
    sizes: values.sizes.split(',').filter(Boolean).map(Number),
  };
}
