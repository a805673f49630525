import { countryCode } from '../../src/model/nuts';
import type { RegionShape } from './regionShape';

/** Below so many km² on the map (about 5 by 5 pixels at the home view) a region is easily missed. */
const SMALL = 1400;

/** A country that is one region shall be found first: the limit for its region. */
const SMALL_COUNTRY = 3000;

/** Metres between markers, so that they do not hide each other at the home view. */
const DISTANCE = 100_000;

/**
 * The regions that get a marker at low zoom. Countries that are one small region come first, then the
 * other small regions from the smallest; one that lies too near to a marker goes without (most of
 * London, beside its innermost region).
 */
export function markedRegions(shapes: readonly RegionShape[]): Set<string> {
  const countryOf = ({ code }: RegionShape) => countryCode(code);
  const isCountry = (shape: RegionShape) =>
    shapes.every((other) => other === shape || countryOf(other) !== countryOf(shape));
  const bySize = shapes.toSorted((a, b) => a.shownArea - b.shownArea || (a.code < b.code ? -1 : 1));
  const countries = bySize.filter((s) => s.shownArea < SMALL_COUNTRY && isCountry(s));
  const others = bySize.filter((s) => s.shownArea < SMALL && !countries.includes(s));
  const marked: RegionShape[] = [];
  for (const shape of [...countries, ...others]) {
    const isFree = marked.every(
      ({ centre: [x, y] }) => Math.hypot(x - shape.centre[0], y - shape.centre[1]) >= DISTANCE,
    );
    if (isFree) marked.push(shape);
  }
  return new Set(marked.map(({ code }) => code));
}
