import * as z from 'zod/mini';
import { measureId, territoryCode, year } from './codes';
import { seriesRow } from './observation';
import { innovationGroup } from './regions';

/** `series/<indicator>.json`: all years of one measure, for territories of every level and the EU. */
export const series = z.strictObject({
  indicator: measureId,
  years: z.array(year),
  rows: z.record(z.string(), seriesRow),
});
export type Series = z.infer<typeof series>;

/** `series/innovation-group.json`: the groups of every edition, inherited ones included. */
export const innovationSeries = z.strictObject({
  indicator: z.literal('innovation-group'),
  editions: z.record(z.string(), z.record(territoryCode, innovationGroup)),
});
export type InnovationSeries = z.infer<typeof innovationSeries>;
