import type { PlanePoint } from '../../src/model/projection/laea';
import { DIRECTIONS, type Direction, effort } from '../../src/model/walk/direction';

export interface Place {
  readonly code: string;
  readonly centre: PlanePoint;
}

/** A step that could be taken. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly effort: number;
  /** The two share a border; else water or other regions lie between. */
  readonly isBorder: boolean;
}

/** Regions that share a border, both ways. */
export type Borders = ReadonlyMap<string, ReadonlySet<string>>;

/** All steps that point some way, the easiest first. */
export function waysBetween(places: readonly Place[], borders: Borders): Way[] {
  return places
    .flatMap((from) =>
      places.flatMap((to) =>
        DIRECTIONS.flatMap((direction): Way[] => {
          const found = from === to ? null : effort(from.centre, to.centre, direction);
          if (found === null) return [];
          const isBorder = borders.get(from.code)?.has(to.code) ?? false;
          return [{ from: from.code, to: to.code, direction, effort: found, isBorder }];
        }),
      ),
    )
    .sort((a, b) => a.effort - b.effort || (a.from + a.to < b.from + b.to ? -1 : 1));
}
