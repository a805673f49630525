import * as z from 'zod';
import { FIRST_YEAR, INDICATOR_IDS, LAST_YEAR } from '../../src/model/dataset/codes';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import { didYouMean } from './suggest';
import { parseYaml } from './yaml';

export const CATALOGUE_FILE = 'statistics/catalogue.yaml';

const text = z.string().min(1);
const decimals = z.int().min(0).max(3);
const range = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, 'the first number of the range must be below the second');

/** What `innovation/editions.yaml` and the catalogue say of a source alike. */
export const sourceHead = z.strictObject({
  id: text,
  provider: text,
  table: z.nullable(text),
  title: text,
  url: z.nullable(z.url({ protocol: /^https?$/ })),
  licence: text,
  note: z.nullable(text),
});

const table = z.strictObject({ ...sourceHead.shape, columns: z.array(text).min(1) });

const reading = z.strictObject({
  source: text,
  column: text,
  where: z.record(z.string(), z.string()),
});

const indicator = z
  .strictObject({
    id: z.enum(INDICATOR_IDS),
    label: text,
    definition: text,
    unit: text,
    decimals,
    kind: z.enum(['ratio', 'total', 'index', 'category']),
    direction: z.enum(['higher', 'lower', 'neutral']),
    referenceYear: z.int().min(FIRST_YEAR).max(LAST_YEAR),
    range: range.optional(),
    note: z.nullable(text),
    from: z.array(reading).min(1).optional(),
  })
  .refine(
    ({ kind, from, range }) =>
      (kind === 'category') === (from === undefined && range === undefined),
    'an indicator needs "from" and "range", one of kind category has neither',
  );

const variant = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
  indicator: z.enum(INDICATOR_IDS),
  label: text,
  unit: text,
  decimals,
  range,
  from: z.array(reading).min(1),
});

const catalogueSource = z.strictObject({
  sources: z.array(table),
  indicators: z.array(indicator),
  variants: z.array(variant),
});

export type StatisticsCatalogue = z.infer<typeof catalogueSource>;
export type SourceIndicator = z.infer<typeof indicator>;
export type Table = z.infer<typeof table>;
export type Reading = z.infer<typeof reading>;

/** What an indicator with numbers and a variant have in common: where to read, and what is plausible. */
export interface Measure {
  readonly id: string;
  readonly decimals: number;
  readonly range: readonly [number, number];
  readonly from: readonly Reading[];
}

/** Indicators with numbers and variants, in the order of the catalogue. */
export function measuresOf(catalogue: StatisticsCatalogue): Measure[] {
  return [...catalogue.indicators, ...catalogue.variants].flatMap(
    ({ id, decimals, range, from }) =>
      from === undefined || range === undefined ? [] : [{ id, decimals, range, from }],
  );
}

/** Path of the CSV of a table. */
export function tableFile(id: string): string {
  return `statistics/${id}.csv`;
}

/** Reads `statistics/catalogue.yaml`; every table, column and indicator it names must be declared in it. */
export function readCatalogue(sources: Sources): Checked<StatisticsCatalogue> {
  const nothing: StatisticsCatalogue = { sources: [], indicators: [], variants: [] };
  const source = sources.get(CATALOGUE_FILE);
  if (source === undefined) {
    const fault = { file: CATALOGUE_FILE, where: '', message: 'the file is missing' };
    return { value: nothing, faults: [fault] };
  }
  const { value: file, faults } = parseYaml(CATALOGUE_FILE, source, catalogueSource);
  const catalogue = file.value;
  if (catalogue === null) return { value: nothing, faults };
  const found: Fault[] = [];
  const fault = (path: PropertyKey[], message: string): void => {
    found.push({ file: CATALOGUE_FILE, where: file.where(path), message });
  };
  for (const list of ['sources', 'indicators', 'variants'] as const) {
    const ids = catalogue[list].map(({ id }) => id as string);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) fault([list, i, 'id'], `"${id}" is described twice`);
    });
  }
  const tables = new Map(catalogue.sources.map((entry) => [entry.id, entry]));
  for (const list of ['indicators', 'variants'] as const) {
    catalogue[list].forEach((entry, i) => {
      entry.from?.forEach(({ source: id, column, where }, f) => {
        const columns = tables.get(id)?.columns;
        const path = [list, i, 'from', f];
        if (columns === undefined) {
          const near = didYouMean(id, tables.keys());
          fault([...path, 'source'], `"${id}" is not one of the tables under "sources"${near}`);
          return;
        }
        for (const name of [column, ...Object.keys(where)]) {
          if (columns.includes(name)) continue;
          const message = `"${name}" is not a column of ${id}${didYouMean(name, columns)}`;
          fault([...path, name === column ? 'column' : 'where'], message);
        }
      });
    });
  }
  catalogue.variants.forEach(({ id, indicator: of }, i) => {
    if (!id.startsWith(`${of}.`)) {
      fault(['variants', i, 'id'], `"${id}" should begin with the indicator's id: "${of}."`);
    }
    if (!catalogue.indicators.some((entry) => entry.id === of)) {
      fault(['variants', i, 'indicator'], `"${of}" is not one of the indicators`);
    }
  });
  return { value: catalogue, faults: [...faults, ...found] };
}
