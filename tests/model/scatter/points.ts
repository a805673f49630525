import type { ScatterPoint } from '../../../src/model/scatter/points';

/** Points of two lists of values, coded `AA00`, `AA01` and so on. */
export function pointsOf(xs: readonly number[], ys: readonly number[]): ScatterPoint[] {
  const shown = (value: number) => ({
    kind: 'number' as const,
    value,
    flags: '',
    isComputed: false,
  });
  return xs.map((x, i) => ({
    code: `AA${String(i).padStart(2, '0')}`,
    x: shown(x),
    y: shown(ys[i]!),
    population: null,
    group: 'unknown',
  }));
}
