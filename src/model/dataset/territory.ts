import * as z from 'zod/mini';
import { confidence, role } from './catalogue';
import { EU_CODE, innovationGroupName, measureId, networkId, territoryCode, year } from './codes';
import { ancestorObservation, seriesRow } from './observation';
import { basis, subgroup, via } from './regions';

const text = z.string().check(z.minLength(1));

/** Facts on personalised medicine as a page of the SAPHIRe Observatory reported them, 2019 to 2022. */
export const profile = z.strictObject({
  summary: text,
  focusAreas: z.array(text),
  collaboration: z.strictObject({
    /** Null: not reported. */
    seeking: z.nullable(z.boolean()),
    topics: z.array(text),
  }),
  policyDocuments: z.array(
    z.strictObject({
      title: text,
      /** Of the title (`fr`), where it is in one language that is not English. */
      language: z.optional(z.string()),
      level: z.nullable(z.enum(['national', 'regional'])),
    }),
  ),
  hasRis3: z.nullable(z.boolean()),
  pmInRis3: z.nullable(z.boolean()),
  policyTopics: z.array(text),
  initiatives: z.array(text),
  digitalInnovationHubs: z.array(text),
  representation: z.array(text),
  /** Labels as the page printed them, each tied to the network it means. */
  membershipsReported: z.array(z.strictObject({ label: text, network: networkId })),
  reported: z.strictObject({
    year,
    population: z.nullable(z.number()),
    density: z.nullable(z.number()),
    share65Plus: z.nullable(z.number()),
  }),
  innovationReported: z.array(
    z.strictObject({
      edition: year,
      asPrinted: text,
      group: z.nullable(innovationGroupName),
      subgroup: z.nullable(subgroup),
    }),
  ),
  website: z.nullable(z.url()),
  imageAttribution: z.nullable(text),
  /** True: the stored page was cut, so an empty list means "not seen". */
  sourceIncomplete: z.boolean(),
  /** A known slip of the source, in our words. */
  note: z.nullable(text),
  sources: z.array(z.url()).check(z.minLength(1)),
});
export type Profile = z.infer<typeof profile>;

export const membership = z.strictObject({
  network: networkId,
  role,
  via,
  through: z.string(),
  /** Name of the member that the belonging rests on, as the source gives it. */
  memberName: text,
  asOf: year,
  source: z.url(),
  confidence,
  note: z.nullable(text),
});
export type Membership = z.infer<typeof membership>;

export const innovationRating = z.strictObject({
  edition: year,
  group: innovationGroupName,
  subgroup: z.nullable(subgroup),
  basis,
  from: territoryCode,
  source: z.nullable(z.url()),
  note: z.nullable(text),
});
export type InnovationRating = z.infer<typeof innovationRating>;

/** Persons on 1 January by five-year age group: `male[y][g]` belongs to `years[y]` and `groups[g]`. */
export const ageStructure = z.strictObject({
  years: z.array(year),
  groups: z.array(z.string()),
  male: z.array(z.array(z.nullable(z.int()))),
  female: z.array(z.array(z.nullable(z.int()))),
  /** Years in which the groups do not add up to the table's own total. */
  unbalanced: z.array(year),
});
export type AgeStructure = z.infer<typeof ageStructure>;

/** A figure that the profile's page reports and the official table gives otherwise. */
export const reportedDifference = z.strictObject({
  measure: measureId,
  year,
  reported: z.number(),
  official: z.number(),
});
export type ReportedDifference = z.infer<typeof reportedDifference>;

/** By measure or variant id; the years are those of the row. */
const territorySeries = z.record(
  z.string(),
  z.strictObject({ years: z.array(year), ...seriesRow.shape }),
);

/** `eu.json`: the figures of the EU as a whole, which is no NUTS unit, where the tables have them. */
export const union = z.strictObject({
  code: z.literal(EU_CODE),
  ageStructure: z.nullable(ageStructure),
  series: territorySeries,
});
export type Union = z.infer<typeof union>;

/** `territories/<code>.json`: all there is on one territory of level 0, 1 or 2. */
export const territory = z.strictObject({
  code: territoryCode,
  level: z.enum({ country: 0, major: 1, region: 2 }),
  name: text,
  latinName: z.nullable(text),
  englishName: z.nullable(text),
  parent: z.nullable(territoryCode),
  children: z.array(territoryCode),
  area: z.nullable(z.strictObject({ km2: z.number(), kind: z.enum(['land', 'total']) })),
  /** Own and inherited ratings, newest edition first. */
  innovation: z.array(innovationRating),
  memberships: z.array(membership),
  profile: z.nullable(profile),
  /** Parents that have a profile of their own, nearest first. */
  parentProfiles: z.array(territoryCode),
  reportedDifferences: z.array(reportedDifference),
  ageStructure: z.nullable(ageStructure),
  series: territorySeries,
  /** Where the territory has no value in the reference year: that of its nearest ancestor with one. */
  ancestorValues: z.partialRecord(measureId, ancestorObservation),
});
export type Territory = z.infer<typeof territory>;
