import * as z from 'zod/mini';
import { territoryCode } from './codes';

const texts = z.array(z.string().check(z.minLength(1)));

/** The texts of a profile that a search looks through, as `territories/<code>.json` has them and in its order. */
export const profileTexts = z.strictObject({
  focusAreas: texts,
  initiatives: texts,
  /** Digital innovation hubs. */
  hubs: texts,
  /** Titles of the policy documents. */
  documents: texts,
});
export type ProfileTexts = z.infer<typeof profileTexts>;

/** `search.json`: what a search over regions needs besides the names and codes of `regions.json`. */
export const searchFile = z.strictObject({
  /**
   * By a code of NUTS 2003 to 2016, level 0 to 2, that NUTS 2021 does not have (`UKM2`): the regions of
   * today that lie where that territory lay, the largest part first. A code that NUTS 2021 uses for
   * another territory (`HR02`) means that of today and is not listed.
   */
  formerCodes: z.record(territoryCode, z.array(territoryCode).check(z.minLength(1))),
  /** By the code of every territory that has a profile of its own, level 0 to 2. */
  profiles: z.record(territoryCode, profileTexts),
});
export type SearchFile = z.infer<typeof searchFile>;
