import type { Indicator } from '../dataset/catalogue';

/** The EU's value of a year, where regions can be held against it: not a total. An index turns at the EU's 100. */
export function euLine({ kind, eu }: Indicator, year: number): number | null {
  if (kind === 'index') return 100;
  return kind === 'ratio' ? (eu[year]?.value ?? null) : null;
}
