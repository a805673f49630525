import type { AccessibilityResults } from '../../src/help/accessibility/results';
import type { AxeState } from '../e2e/violations';

/** What all states together say: every value once, in order. Throws if there is none. */
export function sumUp(states: readonly AxeState[], date: string): AccessibilityResults {
  const [first] = states;
  if (!first) throw new Error('No state of the page was checked.');
  const violations = once(states.flatMap((state) => state.violations));
  const incomplete = once(states.flatMap((state) => state.incomplete));
  return {
    date,
    axe: first.axe,
    browser: first.browser,
    checks: states.length,
    widths: [...new Set(states.map(({ width }) => width))].sort((a, b) => a - b),
    themes: (['light', 'dark'] as const).filter((theme) =>
      states.some((state) => state.theme === theme),
    ),
    pages: once(states.map(({ search }) => search)),
    passed: once(states.flatMap(({ passes }) => passes)).filter(
      (rule) => !violations.includes(rule),
    ),
    violations,
    incomplete,
  };
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
