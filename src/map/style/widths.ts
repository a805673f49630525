/** Widths of lines in pixels: over the whole sheet, and close up. Both maps draw them so. */
export const WIDTHS = {
  region: [0.4, 1.2],
  country: [0.9, 2],
  hover: [1.6, 2.4],
  selection: [1.5, 2.2],
  selectionHalo: [4, 5.5],
  compared: [2.5, 4],
  comparedEdge: [4.5, 6.5],
} as const satisfies Record<string, readonly [from: number, to: number]>;

/** Between these zooms a width grows from the one to the other. */
export const GROWTH = { from: 3.5, to: 8 } as const;

/** The width of a line at a zoom. */
export function widthAt(zoom: number, [from, to]: readonly [number, number]): number {
  return interpolate(zoom, [
    [GROWTH.from, from],
    [GROWTH.to, to],
  ]);
}

/** The value between stops of zoom and value, as MapLibre's `interpolate` with `linear` gives it. */
export function interpolate(zoom: number, stops: readonly (readonly [number, number])[]): number {
  const above = stops.findIndex(([at]) => zoom < at);
  const [last, next] = [stops.at(above === -1 ? -1 : Math.max(0, above - 1)), stops[above]];
  if (!last) return 0;
  if (!next || above === 0) return last[1];
  return last[1] + ((zoom - last[0]) / (next[0] - last[0])) * (next[1] - last[1]);
}
