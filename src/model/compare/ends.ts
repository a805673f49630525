import type { Observation } from '../dataset/observation';

/** Something that has values, as a caption names it. */
export interface Valued {
  readonly name: string;
  readonly observations: readonly Observation[];
}

/** One end of a year's values: who stands there, and the value. */
export interface End {
  readonly names: readonly string[];
  readonly value: number;
}

/**
 * What a caption may say of several series: nothing is there; one alone has a value; all that have a
 * value have the same; or who is highest and lowest. Always in one year.
 */
export type EndsFact = { readonly missing: readonly string[] } & (
  | { readonly kind: 'none' }
  | { readonly kind: 'single' | 'same'; readonly year: number; readonly at: End }
  | { readonly kind: 'ends'; readonly year: number; readonly high: End; readonly low: End }
);

/**
 * The fact of the year in which most series have a value, the newest of several such years. Values
 * are told apart as they are printed, with so many decimals. `missing` names those without a value in it.
 */
export function endsOf(series: readonly Valued[], decimals: number): EndsFact {
  const year = fullestYear(series);
  const valueThen = ({ observations }: Valued) =>
    observations.find((each) => each.year === year)?.value ?? null;
  const missing = series.filter((each) => valueThen(each) === null).map(({ name }) => name);
  const known = series.flatMap((each) => {
    const value = valueThen(each);
    return value === null ? [] : [{ name: each.name, value: Number(value.toFixed(decimals)) }];
  });
  const endAt = (value: number): End => ({
    names: known.filter((each) => each.value === value).map(({ name }) => name),
    value,
  });
  const values = known.map(({ value }) => value);
  const [first] = values;
  if (year === null || first === undefined) return { kind: 'none', missing };
  if (values.length === 1) return { kind: 'single', year, at: endAt(first), missing };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return { kind: 'same', year, at: endAt(first), missing };
  return { kind: 'ends', year, high: endAt(high), low: endAt(low), missing };
}

function fullestYear(series: readonly Valued[]): number | null {
  const counts = new Map<number, number>();
  for (const { observations } of series)
    for (const { year } of observations) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const years = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  return years.length === 0 ? null : Math.max(...years);
}
