import * as z from 'zod/mini';
import { territoryCode } from './codes';

const texts = z.array(z.string());

/** `search.json`: what text search needs beyond names. */
export const searchFile = z.strictObject({
  /** Codes of earlier NUTS versions, and today's regions in their place. */
  formerCodes: z.record(z.string(), z.array(territoryCode)),
  profiles: z.record(
    territoryCode,
    z.strictObject({ focusAreas: texts, initiatives: texts, hubs: texts, documents: texts }),
  ),
});
export type SearchFile = z.infer<typeof searchFile>;
