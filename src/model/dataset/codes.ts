import * as z from 'zod/mini';

/** A NUTS 2021 code of level 0 to 2 (`IT`, `ITH`, `ITH5`): two letters for the country, then one character a level. */
export const territoryCode = z.string().check(z.regex(/^[A-Z]{2}[A-Z0-9]{0,2}$/));
export type TerritoryCode = z.infer<typeof territoryCode>;

/** A code that can be a member of a network: any NUTS level (0 to 3), or the ISO code of a country outside NUTS. */
export const memberCode = z.string().check(z.regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/));

/** The EU as Eurostat's tables code it; the one territory that is not a NUTS unit. */
export const EU_CODE = 'EU27_2020';

/** The years that a figure, a membership or an edition can be of. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2050;
export const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));

/** Eurostat's observation flags, alone or combined (`bp`), in alphabetical order. */
export const flags = z.string().check(z.regex(/^[bcdefnprsuz]+$/));

export const INDICATOR_IDS = [
  'population',
  'population-density',
  'share-65-plus',
  'share-80-plus',
  'share-under-15',
  'median-age',
  'old-age-dependency',
  'life-expectancy',
  'gdp-per-head',
  'physicians',
  'hospital-beds',
  'tertiary-education',
  'rd-expenditure',
  'unemployment',
  'innovation-group',
] as const;
export const indicatorId = z.enum(INDICATOR_IDS);
export type IndicatorId = z.infer<typeof indicatorId>;

/** Every indicator but the categorical one: the ids that have numbers, and so a series. */
export const measureId = z.enum(INDICATOR_IDS.filter((id) => id !== 'innovation-group'));
export type MeasureId = Exclude<IndicatorId, 'innovation-group'>;

export const networkId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export type NetworkId = z.infer<typeof networkId>;

/** From best to lowest, as the scoreboard orders them. The lowest group of 2019 is called Modest. */
export const INNOVATION_GROUPS = ['leader', 'strong', 'moderate', 'emerging'] as const;
export const innovationGroupName = z.enum(INNOVATION_GROUPS);
export type InnovationGroupName = z.infer<typeof innovationGroupName>;
