import * as z from 'zod/mini';
import {
  flags,
  indicatorId,
  innovationGroupName,
  memberCode,
  networkId,
  territoryCode,
  year,
} from './codes';

/** An official table (or a scoreboard) that figures come from. */
export const statisticalSource = z.strictObject({
  id: z.string(),
  /** Who publishes it: `Eurostat`, `European Commission` ... */
  provider: z.string(),
  /** Eurostat's online data code; null where the source has none. */
  table: z.nullable(z.string()),
  title: z.string(),
  url: z.nullable(z.url()),
  licence: z.string(),
  /** First and last year in the copy that the project holds. */
  years: z.tuple([year, year]),
  note: z.nullable(z.string()),
});
export type StatisticalSource = z.infer<typeof statisticalSource>;

/** How the map draws an indicator: classes for ratios, circles for totals, a diverging scale around 100, or groups. */
export const indicatorKind = z.enum(['ratio', 'total', 'index', 'category']);

export const indicator = z.strictObject({
  id: indicatorId,
  label: z.string(),
  /** One sentence: what is measured. */
  definition: z.string(),
  /** The unit as printed after a value or in a legend: `persons per km²`. */
  unit: z.string(),
  decimals: z.int().check(z.gte(0), z.lte(3)),
  kind: indicatorKind,
  /** The end of the scale that is usually read as favourable. */
  direction: z.enum(['higher', 'lower', 'neutral']),
  sources: z.array(z.string()).check(z.minLength(1)),
  referenceYear: year,
  /** Years with at least one region, ascending. For `innovation-group`: the editions. */
  years: z.array(year).check(z.minLength(1)),
  /** Regions with a value, by year, in the order of `years`. */
  coverage: z.array(z.int()),
  /** The EU's own value by year, where the table has it. */
  eu: z.record(z.string(), z.strictObject({ value: z.number(), flags: z.optional(flags) })),
  note: z.nullable(z.string()),
});
export type Indicator = z.infer<typeof indicator>;

/** A further series of an indicator that profiles show and the map does not: GDP in euro, the life expectancy of women. */
export const variant = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)),
  indicator: indicatorId,
  label: z.string(),
  unit: z.string(),
  decimals: z.int().check(z.gte(0), z.lte(3)),
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type Variant = z.infer<typeof variant>;

export const role = z.enum(['member', 'partner', 'associate', 'observer']);
export type Role = z.infer<typeof role>;

/** How sure the sources are: named by a source of 2019 to 2024, or by an older or indirect one. */
export const confidence = z.enum(['confirmed', 'partly']);

export const networkMember = z.strictObject({
  code: memberCode,
  name: z.string(),
  /** NUTS level of the code; null for a country outside NUTS 2021. */
  level: z.nullable(z.int().check(z.gte(0), z.lte(3))),
  role,
  asOf: year,
  source: z.url(),
  confidence,
  note: z.nullable(z.string()),
});

export const networkKind = z.enum([
  'network',
  'partnership',
  'programme',
  'initiative',
  'macro-region',
]);

export const network = z.strictObject({
  id: networkId,
  name: z.string(),
  short: z.string(),
  kind: networkKind,
  /** The level at which membership is decided. */
  level: z.enum(['country', 'region']),
  url: z.nullable(z.url()),
  description: z.string(),
  /** Who decides membership, and how far the list reaches. */
  definition: z.string(),
  asOf: year,
  /** False: a missing region is "not known", never "no". */
  listComplete: z.boolean(),
  sources: z.array(z.url()),
  members: z.array(networkMember),
});
export type Network = z.infer<typeof network>;

export const edition = z.strictObject({
  year,
  title: z.string(),
  /** What this edition calls its lowest group. */
  names: z.record(innovationGroupName, z.string()),
  /** How a group follows from the index, in words. */
  thresholds: z.string(),
  source: z.string(),
  regionsWithGroup: z.int(),
});
export type Edition = z.infer<typeof edition>;

export const countryStatus = z.enum(['EU', 'EFTA', 'candidate', 'UK']);

export const country = z.strictObject({
  code: territoryCode,
  /** English name. */
  name: z.string(),
  localName: z.string(),
  status: countryStatus,
  /** Position in the EU's protocol order, from 1. */
  order: z.int(),
});
export type Country = z.infer<typeof country>;

/** `catalogue.json`: what there is to choose from, and where it comes from. */
export const catalogue = z.strictObject({
  /** Version of this schema; the app refuses another one. */
  schema: z.literal(1),
  /** Hash over all source files: the same sources give the same dataset. */
  build: z.string(),
  nuts: z.literal(2021),
  indicators: z.array(indicator),
  variants: z.array(variant),
  networks: z.array(network),
  /** Newest last; the reference edition is named apart. */
  editions: z.array(edition),
  referenceEdition: year,
  countries: z.array(country),
  sources: z.array(statisticalSource),
});
export type Catalogue = z.infer<typeof catalogue>;
