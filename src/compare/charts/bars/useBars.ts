import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { unionQuery } from '../../../data/territoryQueries';
import { useDataset } from '../../../data/useDataset';
import { type Bar, barYears, sortedBars, valueIn } from '../../../model/compare/bars';
import type { Compared } from '../../../model/compare/compared';
import { EU_CODE, type MeasureId } from '../../../model/dataset/codes';
import type { Observation } from '../../../model/dataset/observation';
import { countryCode, levelOf } from '../../../model/nuts';
import { useTerritoryFiles } from '../../useCompared';

/** The bars of an indicator in a year, with the countries and the EU to set them against. */
export function useBars(compared: readonly Compared[], first: MeasureId) {
  const { indicator } = useDataset();
  const [measure, setMeasure] = useState(first);
  const [chosen, setYear] = useState<number | null>(null);
  const known = indicator(measure);
  const years = useMemo(() => barYears(compared, measure), [compared, measure]);
  const reference = known?.referenceYear ?? 0;
  const year =
    [chosen, reference].find((each) => each && years.includes(each)) ?? years[0] ?? reference;
  const codes = useMemo(() => [...new Set(compared.flatMap(countryOf))], [compared]);
  const countries = useTerritoryFiles(codes);
  const union = useQuery(unionQuery).data;
  const isTotal = known?.kind === 'total';
  const bars = useMemo(
    () =>
      sortedBars(
        compared.map((each): Bar => {
          const [code] = countryOf(each);
          // How many people live in a country is no line to set a region's number against.
          const country = code === undefined || isTotal ? undefined : countries.files.get(code);
          return {
            compared: each,
            observation: ownOrPublished(each, known?.eu, measure, year),
            country: valueIn(country, measure, year),
          };
        }),
      ),
    [compared, measure, year, countries.files, known, isTotal],
  );
  const published = known?.eu[year];
  const eu: Observation | null = useMemo(
    () =>
      isTotal
        ? null
        : (valueIn(union, measure, year) ?? (published ? { year, ...published } : null)),
    [isTotal, union, measure, year, published],
  );
  const faults = countries.faults;
  return { indicator: known, measure, setMeasure, year, years, setYear, bars, eu, isTotal, faults };
}

/** The country to set a territory against: of a region or major region the one it lies in. */
function countryOf({ code }: Compared): string[] {
  return code === EU_CODE || levelOf(code) === 0 ? [] : [countryCode(code)];
}

type PublishedEu = Readonly<
  Record<string, { readonly value: number; readonly flags?: string | undefined }>
>;

function ownOrPublished(
  { code, figures }: Compared,
  eu: PublishedEu | undefined,
  measure: MeasureId,
  year: number,
): Observation | null {
  const own = valueIn(figures, measure, year);
  const published = code === EU_CODE ? eu?.[year] : undefined;
  return (
    own ??
    (published
      ? { year, value: published.value, ...(published.flags && { flags: published.flags }) }
      : null)
  );
}
