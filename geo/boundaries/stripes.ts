import {
  AUTHALIC_RADIUS,
  authalicSine,
  type LonLat,
  type PlanePoint,
} from '../../src/model/projection/laea';

/**
 * A surface in stripes of one height: by the number of the stripe, the places along its middle line
 * where the surface begins and ends in turn, ascending, in metres.
 */
export type Stripes = ReadonlyMap<number, readonly number[]>;

/** Lambert's cylindrical equal-area projection on the sphere of equal surface: true areas anywhere on earth. */
function onCylinder([lon, lat]: LonLat): PlanePoint {
  return [(AUTHALIC_RADIUS * lon * Math.PI) / 180, AUTHALIC_RADIUS * authalicSine(lat)];
}

/** Cuts what closed rings of longitudes and latitudes surround (even-odd rule) into stripes, `height` in metres. */
export function stripesOf(rings: readonly (readonly LonLat[])[], height: number): Stripes {
  const stripes = new Map<number, number[]>();
  const firstAbove = (north: number) => Math.ceil(north / height - 0.5);
  for (const points of rings.map((ring) => ring.map(onCylinder))) {
    points.forEach((b, i) => {
      const a = points[i - 1];
      if (!a) return;
      const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
      for (let stripe = firstAbove(low[1]); stripe < firstAbove(high[1]); stripe++) {
        const along = ((stripe + 0.5) * height - low[1]) / (high[1] - low[1]);
        const places = stripes.get(stripe) ?? [];
        places.push(low[0] + (high[0] - low[0]) * along);
        stripes.set(stripe, places);
      }
    });
  }
  for (const places of stripes.values()) places.sort((a, b) => a - b);
  return stripes;
}

function sharedIn(a: readonly number[], b: readonly number[]): number {
  let [sum, i, j] = [0, 0, 0];
  for (;;) {
    const [fromA, toA, fromB, toB] = [a[i], a[i + 1], b[j], b[j + 1]];
    if (fromA === undefined || toA === undefined || fromB === undefined || toB === undefined) break;
    sum += Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));
    if (toA < toB) i += 2;
    else j += 2;
  }
  return sum;
}

/** How much of two surfaces lies on the same ground: metres along the middle lines of stripes of equal height. */
export function sharedLength(a: Stripes, b: Stripes): number {
  let sum = 0;
  for (const [stripe, places] of a) sum += sharedIn(places, b.get(stripe) ?? []);
  return sum;
}
