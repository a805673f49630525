import * as z from 'zod/mini';
import { role } from './catalogue';
import { flags, innovationGroupName, measureId, networkId, territoryCode } from './codes';

/** The thirds of a group; null where the edition or the source does not tell. */
export const subgroup = z.enum(['+', '', '-']);

/** `published`: a source names it. `deduced`: it follows from a stated rule. `derived`: computed from the edition's index. */
export const basis = z.enum(['published', 'deduced', 'derived']);

export const innovationGroup = z.strictObject({
  group: innovationGroupName,
  subgroup: z.nullable(subgroup),
  basis,
  /** The territory that the scoreboard rated: the region itself or the parent it inherits from. */
  from: territoryCode,
});
export type InnovationGroup = z.infer<typeof innovationGroup>;

/**
 * How a territory belongs to a network: `direct`ly, through a `parent` that is a member,
 * or in `part`, through a member inside it.
 */
export const via = z.enum(['direct', 'parent', 'part']);
export type Via = z.infer<typeof via>;

export const membershipBrief = z.strictObject({
  network: networkId,
  role,
  via,
  /** Code of the member that the belonging rests on (the region's own if direct). */
  through: z.string(),
});

export type MembershipBrief = z.infer<typeof membershipBrief>;

export const region = z.strictObject({
  code: territoryCode,
  /** Name in the region's own language and script. */
  name: z.string(),
  /** The same in Latin letters; null where `name` already is. */
  latinName: z.nullable(z.string()),
  /** The English name where English has one of its own. */
  englishName: z.nullable(z.string()),
  /** Values of the reference years (catalogue.json names them); a missing key is a value that is not available. */
  values: z.partialRecord(measureId, z.number()),
  flags: z.partialRecord(measureId, flags),
  /** Measures whose value the project computed. */
  computed: z.array(measureId),
  /** Group of the reference edition; null is "not known". */
  innovation: z.nullable(innovationGroup),
  memberships: z.array(membershipBrief),
  /** The territory whose profile serves: the region itself or its nearest parent with one. */
  profile: z.nullable(territoryCode),
  /** Whether that profile says the territory seeks collaboration; null is "not reported". */
  seeking: z.nullable(z.boolean()),
  /** Land area in km² that densities rest on. */
  area: z.number(),
  /** A point well inside the region, where a label or marker stands: metres in the plane. */
  centre: z.tuple([z.number(), z.number()]),
  /** West, south, east, north: metres in the plane. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** True where the region is too small to find at first sight and gets a marker. */
  marker: z.boolean(),
});
export type Region = z.infer<typeof region>;

/** A territory above the regions, as far as lists and sentences need it. */
export const parentTerritory = z.strictObject({
  code: territoryCode,
  name: z.string(),
  latinName: z.nullable(z.string()),
  englishName: z.nullable(z.string()),
});

/** `regions.json`: what map, filters and table need for all regions, in the order of their codes. */
export const regions = z.strictObject({
  regions: z.array(region),
  parents: z.array(parentTerritory),
});
export type ParentTerritory = z.infer<typeof parentTerritory>;

export type Regions = z.infer<typeof regions>;
