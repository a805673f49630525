import type { Inset } from '../dataset/geometry';
import { ETRS89_LAEA, type LonLat, laea, type PlanePoint, type Projection } from './laea';

/**
 * Real longitude and latitude to the map's plane as an inset draws it: the equal-area plane around
 * the inset's own origin, enlarged, laid at the inset's place.
 */
export function insetProjection({ origin, at, scale }: Inset): Projection {
  const local = laea({ centre: origin, origin: [0, 0] });
  return {
    forward(point) {
      const [east, north] = local.forward(point);
      return [at[0] + east * scale, at[1] + north * scale];
    },
    inverse([east, north]) {
      return local.inverse([(east - at[0]) / scale, (north - at[1]) / scale]);
    },
  };
}

/** The inset whose frame holds a point of the plane, its edge included. */
export function insetAt(insets: readonly Inset[], [east, north]: PlanePoint): Inset | undefined {
  return insets.find(
    ({ frame: [west, south, eastEdge, northEdge] }) =>
      west <= east && east <= eastEdge && south <= north && north <= northEdge,
  );
}

/**
 * Where the plane shows a real place: in the inset that has room for it, else at its place on the
 * main map. Water around an outermost region lies in both; the inset wins.
 */
export function lonLatToPlane(insets: readonly Inset[], place: LonLat): PlanePoint {
  for (const inset of insets) {
    const point = insetProjection(inset).forward(place);
    if (insetAt([inset], point)) return point;
  }
  return ETRS89_LAEA.forward(place);
}
