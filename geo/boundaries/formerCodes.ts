import { decodeArcs } from '../../src/model/geometry/arcs';
import type { LonLat } from '../../src/model/projection/laea';
import { polygonsOf, ringPoints } from './shapes';
import { type Stripes, sharedLength, stripesOf } from './stripes';
import type { NutsTopology } from './upstream';

/** Metres; the smallest territories are some eighty stripes high. */
const HEIGHT = 250;

/** Less of the former territory than this may be nothing but lines that two versions draw differently ... */
const SLIVER = 0.02;

/** ... unless it is at least so much of the region itself: Guadeloupe is small beside Guyane. */
const OWN = 0.5;

/** The least part of a former territory that today's regions must cover; the rest is coast drawn otherwise. */
const COVERED = 0.9;

/** A territory of one version of NUTS and where it lies. */
export interface Ground {
  code: string;
  stripes: Stripes;
}

export interface Successor {
  region: string;
  /** Share in what of the former territory lies in regions of today, to three decimals. */
  share: number;
}

/** The territories of a file of GISCO's whose codes are wanted. */
export function groundsOf(nuts: NutsTopology, isWanted: (code: string) => boolean): Ground[] {
  const degrees: LonLat[][] = decodeArcs(nuts);
  return nuts.objects.NUTS.geometries.flatMap((geometry) => {
    const { NUTS_ID: code } = geometry.properties as { NUTS_ID: string };
    if (!isWanted(code)) return [];
    const rings = polygonsOf(geometry).flat();
    const points = rings.map((ring) => ringPoints(degrees, ring));
    return [{ code, stripes: stripesOf(points, HEIGHT) }];
  });
}

/** The regions of today that lie where a former territory lay, the largest share first, slivers left out. */
export function successorsOf(former: Ground, regions: readonly Ground[]): Successor[] {
  const touching = regions
    .map((region) => ({ region, length: sharedLength(former.stripes, region.stripes) }))
    .filter(({ length }) => length > 0);
  const covered = touching.reduce((sum, { length }) => sum + length, 0);
  if (covered < COVERED * sharedLength(former.stripes, former.stripes)) {
    throw new Error(`today's regions leave a large part of ${former.code} uncovered`);
  }
  const isPart = (length: number, { stripes }: Ground) =>
    length >= SLIVER * covered || length >= OWN * sharedLength(stripes, stripes);
  return touching
    .filter(({ region, length }) => isPart(length, region))
    .map(({ region: { code }, length }) => {
      return { region: code, share: Math.round((1000 * length) / covered) / 1000 };
    })
    .sort((a, b) => b.share - a.share || (a.region < b.region ? -1 : 1));
}
