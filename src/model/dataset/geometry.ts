import * as z from 'zod/mini';
import { territoryCode } from './codes';

const position = z.tuple([z.number(), z.number()]);

/**
 * A framed box in the plane that shows a far-off piece of Europe: the local equal-area plane around
 * `origin` (degrees), drawn `scale` times larger, its centre at `at` (metres in the plane).
 */
export const inset = z.strictObject({
  id: z.string(),
  name: z.string(),
  regions: z.array(territoryCode),
  origin: position,
  at: position,
  scale: z.number().check(z.gt(0)),
  /** West, south, east, north of the frame: metres in the plane. */
  frame: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
export type Inset = z.infer<typeof inset>;

/** Lines of quantised steps. One pass without copies: they are most of what is fetched before the map answers. */
function areArcs(value: unknown): value is number[][][] {
  return (
    Array.isArray(value) &&
    value.every(
      (arc) =>
        Array.isArray(arc) &&
        arc.every(
          (step) =>
            Array.isArray(step) && typeof step[0] === 'number' && typeof step[1] === 'number',
        ),
    )
  );
}

/**
 * `map/overview.json`, `map/detail.json`, `map/surroundings.json`: TopoJSON in metres of EPSG:3035
 * (pieces inside an inset: in the plane of that inset). Arcs are quantised as the TopoJSON
 * specification says; only the envelope is checked here, topojson-client reads the rest.
 */
export const topology = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.looseObject({ type: z.literal('GeometryCollection') })),
  arcs: z.custom<number[][][]>(areArcs, 'not the arcs of a topology'),
  transform: z.strictObject({ scale: position, translate: position }),
});

export type CheckedTopology = z.infer<typeof topology>;

/** `map/insets.json`. */
export const insets = z.strictObject({ insets: z.array(inset) });
export type Insets = z.infer<typeof insets>;
