import type { TerritoryCode } from '../dataset/codes';
import type { Neighbours } from '../dataset/neighbours';
import type { Region } from '../dataset/regions';
import { DIRECTIONS, type Direction, effort, opposite } from './direction';

/** Where somebody who walks over the map stands, and from where the last step came. */
export interface Standing {
  readonly code: TerritoryCode;
  /** The step that leads straight back; null after a jump. */
  readonly back: { readonly code: TerritoryCode; readonly direction: Direction } | null;
}

/**
 * One step in a direction; null where no region lies that way. A step turned round at once leads back
 * to where it came from, whatever the dataset's steps say.
 *
 * @param neighbours the dataset's steps; while they are on their way, and if they cannot be had, the
 *   nearest region in the direction takes their place
 */
export function stepTo(
  { code, back }: Standing,
  direction: Direction,
  regions: readonly Region[],
  neighbours: Neighbours | undefined,
): Standing | null {
  const isBack = back?.direction === direction;
  const next = isBack
    ? back.code
    : neighbours
      ? neighbours.steps[code]?.[DIRECTIONS.indexOf(direction)]
      : nearestTowards(code, direction, regions);
  if (!next) return null;
  return { code: next, back: { code, direction: opposite(direction) } };
}

/** The region that is reached most easily in a direction, by centres alone. */
function nearestTowards(
  code: TerritoryCode,
  direction: Direction,
  regions: readonly Region[],
): TerritoryCode | null {
  const from = regions.find((region) => region.code === code);
  if (!from) return null;
  let nearest: { readonly code: TerritoryCode; readonly effort: number } | null = null;
  for (const { code: other, centre } of regions) {
    const found = other === code ? null : effort(from.centre, centre, direction);
    if (found !== null && found < (nearest?.effort ?? Infinity)) {
      nearest = { code: other, effort: found };
    }
  }
  return nearest?.code ?? null;
}
