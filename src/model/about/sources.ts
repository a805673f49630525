import type { Catalogue, Indicator, StatisticalSource } from '../dataset/catalogue';

/** The labels of the indicators and further series that rest on a source, each once, in the order of the catalogue. */
export function usesOf(
  source: StatisticalSource['id'],
  { indicators, variants }: Pick<Catalogue, 'indicators' | 'variants'>,
): string[] {
  return [...indicators, ...variants]
    .filter(({ sources }) => sources.includes(source))
    .map(({ label }) => label);
}

/** Regions with a value in the reference year. */
export function referenceCoverage({
  years,
  coverage,
  referenceYear,
}: Pick<Indicator, 'years' | 'coverage' | 'referenceYear'>): number {
  return coverage[years.indexOf(referenceYear)] ?? 0;
}

/** Every licence of the sources, once. */
export function licencesOf(sources: readonly Pick<StatisticalSource, 'licence'>[]): string[] {
  return [...new Set(sources.map(({ licence }) => licence))];
}
