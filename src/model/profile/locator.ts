import type { Inset } from '../dataset/geometry';
import type { Region } from '../dataset/regions';
import { countryCode } from '../nuts';
import { insetAt } from '../projection/insets';
import type { PlaneBounds } from '../projection/plane';

/** Room around a country, as a share of its longer side. */
const MARGIN = 0.06;

/** What a locator map shows: a square of the plane, and whether that is an inset. */
export interface LocatorFrame {
  readonly bounds: PlaneBounds;
  readonly inset: Inset | null;
}

/** The frame that shows where a region lies: its country without far-off pieces, or the inset that the region is drawn in. */
export function locatorFrame(
  region: Region,
  regions: readonly Region[],
  insets: readonly Inset[],
): LocatorFrame {
  const inset = insetAt(insets, region.centre);
  if (inset) return { bounds: square(inset.frame, 0), inset };
  const country = countryCode(region.code);
  const compatriots = regions.filter(
    ({ code, centre }) => code.startsWith(country) && !insetAt(insets, centre),
  );
  return { bounds: square(unite(compatriots.map(({ bounds }) => bounds)), MARGIN), inset: null };
}

function unite(all: readonly PlaneBounds[]): PlaneBounds {
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}

/** The smallest square around the middle of a rectangle that holds it and a margin. */
function square([west, south, east, north]: PlaneBounds, margin: number): PlaneBounds {
  const half = Math.max(east - west, north - south) * (0.5 + margin);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [x - half, y - half, x + half, y + half];
}
