/** How names are set on both maps: sizes in pixels by zoom, ems, and the zooms between which they are written. */
export const LABELS = {
  regions: { size: [[0, 11.5]], maxWidth: 8, from: 5.2, to: Number.POSITIVE_INFINITY },
  land: { size: [[0, 10.5]], maxWidth: 8, from: 3.2, to: Number.POSITIVE_INFINITY },
  countries: {
    size: [
      [3.5, 10.5],
      [6, 15],
    ],
    maxWidth: 8,
    letterSpacing: 0.06,
    from: 0,
    to: 7.5,
  },
  insets: {
    size: [
      [2.5, 7.5],
      [3.4, 9.5],
      [5, 13],
    ],
    maxWidth: 20,
    from: 0,
    to: Number.POSITIVE_INFINITY,
  },
  /** The lengths of the insets' scale bars. */
  insetScales: { from: 3.7 },
} as const;
