import * as z from 'zod/mini';
import { territoryCode } from './codes';

const step = z.nullable(territoryCode);

/** The regions that a step to the north, east, south and west leads to; null where none lies that way. */
export const steps = z.tuple([step, step, step, step]);
export type Steps = z.infer<typeof steps>;

/** `map/neighbours.json`: where the arrow keys lead from every region, as the map shows them. */
export const neighbours = z.strictObject({ steps: z.record(territoryCode, steps) });
export type Neighbours = z.infer<typeof neighbours>;
