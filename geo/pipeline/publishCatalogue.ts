import type {
  Catalogue,
  Edition,
  Indicator,
  StatisticalSource,
} from '../../src/model/dataset/catalogue';
import { EU_CODE } from '../../src/model/dataset/codes';
import type { Facts } from './facts';
import type { Reading, SourceIndicator } from './statisticsCatalogue';
import { codesOfLevel } from './territories';

/** Regions with a value by year, ascending: only years with at least one. */
export function coverageOf(facts: Facts, indicator: string): Map<number, number> {
  const found = facts.observations.get(indicator);
  const regions = codesOfLevel(facts.territories, 2);
  const counts = new Map<number, number>();
  for (const code of regions) {
    for (const year of found?.get(code)?.keys() ?? [])
      counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** Regions with a group by edition, inherited ones included. */
export function editionCoverage({ innovation, territories }: Facts): Map<number, number> {
  const regions = codesOfLevel(territories, 2);
  return new Map(
    [...innovation.editions].map(([year, ratings]) => {
      return [year, regions.filter((code) => ratings.has(code)).length];
    }),
  );
}

function sourceIds(from: readonly Reading[]): string[] {
  return [...new Set(from.map(({ source }) => source))];
}

function publishIndicator(facts: Facts, source: SourceIndicator): Indicator {
  const { id, label, definition, unit, decimals, kind, direction, referenceYear, note } = source;
  const coverage = source.from ? coverageOf(facts, id) : editionCoverage(facts);
  const eu = [...(facts.observations.get(id)?.get(EU_CODE)?.values() ?? [])]
    .sort((a, b) => a.year - b.year)
    .map(
      ({ year, value, flags }) => [String(year), { value, ...(flags ? { flags } : {}) }] as const,
    );
  return {
    id,
    label,
    definition,
    unit,
    decimals,
    kind,
    direction,
    sources: source.from ? sourceIds(source.from) : [facts.editions.source.id],
    referenceYear,
    years: [...coverage.keys()],
    coverage: [...coverage.values()],
    eu: Object.fromEntries(eu),
    note,
  };
}

function publishSources({ catalogue, tables, editions }: Facts): StatisticalSource[] {
  const span = (years: readonly number[]): [number, number] => [
    years.reduce((a, b) => Math.min(a, b)),
    years.reduce((a, b) => Math.max(a, b)),
  ];
  const official = catalogue.sources.flatMap(({ columns: _, note, ...source }) => {
    const years = (tables.get(source.id)?.rows ?? []).map(({ year }) => year);
    return years.length === 0 ? [] : [{ ...source, years: span(years), note }];
  });
  const { note, ...scoreboard } = editions.source;
  const years = editions.editions.map(({ year }) => year);
  return [...official, { ...scoreboard, years: span(years), note }];
}

function publishEditions(facts: Facts): Edition[] {
  const coverage = editionCoverage(facts);
  return facts.editions.editions.map(({ year, title, names, thresholds, source }) => {
    const regionsWithGroup = coverage.get(year) ?? 0;
    return { year, title, names, thresholds, source, regionsWithGroup };
  });
}

/** `catalogue.json`. */
export function publishCatalogue(facts: Facts): Catalogue {
  const { catalogue, networks, countries, editions, build } = facts;
  return {
    schema: 1,
    build,
    nuts: 2021,
    indicators: catalogue.indicators.map((source) => publishIndicator(facts, source)),
    variants: catalogue.variants.map(({ id, indicator, label, unit, decimals, from }) => {
      return { id, indicator, label, unit, decimals, sources: sourceIds(from) };
    }),
    networks: [...networks.networks],
    editions: publishEditions(facts),
    referenceEdition: editions.reference,
    countries: [...countries],
    sources: publishSources(facts),
  };
}
