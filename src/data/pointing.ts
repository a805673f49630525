import { create } from 'zustand';
import type { TerritoryCode } from '../model/dataset/codes';

/** The region that is pointed at, wherever on the page: map, list, table and charts mark it together. */
export interface Pointed {
  readonly code: TerritoryCode;
  /** Pixels from the left and top of the map; null where it is pointed at outside the map. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** What a tap has called up, and when in ms of the page's clock. */
interface Held {
  readonly code: TerritoryCode;
  readonly since: number;
}

interface Pointing {
  readonly pointed: Pointed | null;
  /** The region that the keyboard stands on, on the map; null while it is elsewhere. */
  readonly walked: TerritoryCode | null;
  /** The region whose value a tap has called up; null where none has. */
  readonly held: Held | null;
  /** The class of the legend that is pointed at, by its number; null for none. */
  readonly mapClass: number | null;
}

/** What the one pointer of the page points at. It is no part of the view: nobody sets it, and no link keeps it. */
export const usePointing = create<Pointing>(() => ({
  pointed: null,
  walked: null,
  held: null,
  mapClass: null,
}));

/** Says which region is pointed at, from anywhere on the page. */
export function pointAt(pointed: Pointed | null): void {
  usePointing.setState({ pointed });
}

/** Says which region of the map a finger has tapped; null: none, or what was tapped is done with. */
export function hold(pointed: Pointed | null, since = 0): void {
  usePointing.setState({ pointed, held: pointed && { code: pointed.code, since } });
}

/** Says which class of the legend is pointed at. */
export function pointAtClass(mapClass: number | null): void {
  usePointing.setState({ mapClass });
}

/** Says which region of the map the keyboard stands on. */
export function walkTo(walked: TerritoryCode | null): void {
  usePointing.setState({ walked });
}
