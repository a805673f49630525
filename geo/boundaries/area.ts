import { AUTHALIC_RADIUS, authalicSine, type LonLat } from '../../src/model/projection/laea';

/** Degrees between the points at which the surface under an edge is sampled. */
const STEP = 0.05;

/**
 * Surface between an edge and the equator in square metres. On the sphere of equal surface a strip of
 * longitude has the area R²·dλ·sin β; the edge is straight in degrees, as GISCO draws it.
 */
function underEdge(a: LonLat, b: LonLat): number {
  const parts = Math.max(
    1,
    Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / STEP),
  );
  let sum = 0;
  for (let i = 0; i < parts; i++) {
    sum += authalicSine(a[1] + ((b[1] - a[1]) * (i + 0.5)) / parts);
  }
  return ((AUTHALIC_RADIUS ** 2 * (b[0] - a[0]) * Math.PI) / 180) * (sum / parts);
}

/** True surface of a ring of longitudes and latitudes on the ellipsoid, in square metres, always positive. */
export function ellipsoidalArea(ring: readonly LonLat[]): number {
  let sum = 0;
  ring.forEach((point, i) => {
    const previous = ring[i - 1];
    if (previous) sum += underEdge(previous, point);
  });
  return Math.abs(sum);
}
