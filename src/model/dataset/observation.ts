import * as z from 'zod/mini';
import { flags, territoryCode, year } from './codes';

/** One value with its flags; a value that does not exist has no observation at all. */
export const observation = z.strictObject({
  year,
  value: z.number(),
  flags: z.optional(flags),
  /** True where the project computed the value because the official table lacks it. */
  computed: z.optional(z.literal(true)),
});
export type Observation = z.infer<typeof observation>;

/** A territory's own value is missing, and this is the one of the nearest ancestor that has one. */
export const ancestorObservation = z.strictObject({
  ...observation.shape,
  from: territoryCode,
});
export type AncestorObservation = z.infer<typeof ancestorObservation>;

/** The years of one measure for one territory: `values[i]` belongs to `years[i]` of the enclosing series. */
export const seriesRow = z.strictObject({
  values: z.array(z.nullable(z.number())),
  /** Flags by year; a year without flags is left out. */
  flags: z.optional(z.record(z.string(), flags)),
  /** Years whose value the project computed. */
  computed: z.optional(z.array(year)),
});
export type SeriesRow = z.infer<typeof seriesRow>;
