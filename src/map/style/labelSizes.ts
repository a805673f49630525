import { type LabelStyle, LINE_HEIGHT } from '../../model/map/placeLabels';
import { interpolate } from './widths';

type Stops = readonly (readonly [zoom: number, pixels: number])[];

/** How names are set on both maps: pixels by zoom, ems, and the zooms between which they are written. */
export type LabelSizes = Omit<LabelStyle, 'sizeAt'> & { readonly size: Stops };

const ALWAYS = { from: 0, to: Number.POSITIVE_INFINITY, isAlways: true, maxWidth: 20 } as const;

const INSET_SIZE: Stops = [
  [2.5, 7.5],
  [3.4, 9.5],
  [5, 13],
];

/** By kind, in the order of their right to room. */
export const LABELS = {
  /** To the right of the insets' scale bars. */
  insetScales: { ...ALWAYS, size: INSET_SIZE, offset: [0.4, -LINE_HEIGHT / 2], from: 3.7 },
  /** In the upper left corner of their boxes. */
  insets: { ...ALWAYS, size: INSET_SIZE, offset: [0.3, 0.25] },
  countries: {
    size: [
      [3.5, 10.5],
      [6, 15],
    ],
    maxWidth: 7,
    letterSpacing: 0.06,
    from: 1.5,
    to: 7.5,
  },
  land: { size: [[0, 10.5]], maxWidth: 8, from: 3.2, to: Number.POSITIVE_INFINITY },
  regions: { size: [[0, 11.5]], maxWidth: 8, from: 5.2, to: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, LabelSizes>;

export type LabelKind = keyof typeof LABELS;

export const LABEL_KINDS = Object.keys(LABELS) as LabelKind[];

/** How a kind of names is set, as those who look for room need it. */
export function labelStyle(kind: LabelKind): LabelStyle {
  const { size, ...style }: LabelSizes = LABELS[kind];
  return { ...style, sizeAt: (zoom) => interpolate(zoom, size) };
}
