import type { TerritoryCode } from '../dataset/codes';
import { type LegendAxis, legendAxis, placeOn } from './legendAxis';
import { NO_DATA } from './mapClasses';
import { numbersOf } from './mapValues';
import type { MapPicture } from './picture';

/** Bins of numbers: about as wide as a fine line can still part from its neighbour. */
const BINS = 34;

/** A class on the axis, from 0 to 1. */
export interface LegendBand {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What a legend's histogram stands on: it is the same whatever the filters say. */
export interface LegendHistogram {
  /** Null for groups, which have a column each. */
  readonly axis: LegendAxis | null;
  readonly bins: number;
  /** The bin of every region that has a value, from 0. */
  readonly binOf: ReadonlyMap<TerritoryCode, number>;
  /** Side by side, from the lowest class; one without a class for circles. */
  readonly bands: readonly LegendBand[];
  /** Regions in the fullest bin. */
  readonly tallest: number;
}

/** The histogram of all regions of a picture; null where none has a value. */
export function legendHistogram(picture: MapPicture): LegendHistogram | null {
  const layout = picture.classes.scale === 'groups' ? columns(picture) : bins(picture);
  if (!layout || layout.binOf.size === 0) return null;
  const counts = countBins(layout, layout.binOf.keys());
  return { ...layout, tallest: Math.max(...counts) };
}

/** How many of the regions are in each bin; regions without a value are in none. */
export function countBins(
  { bins, binOf }: Pick<LegendHistogram, 'bins' | 'binOf'>,
  codes: Iterable<TerritoryCode>,
): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const code of codes) {
    const bin = binOf.get(code);
    if (bin !== undefined) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

type Layout = Omit<LegendHistogram, 'tallest'>;

function bins({ values, classes }: MapPicture): Layout | null {
  const axis = legendAxis(numbersOf(values));
  if (!axis) return null;
  const binOf = new Map<TerritoryCode, number>();
  for (const [code, value] of values) {
    if (value.kind !== 'number') continue;
    binOf.set(code, Math.min(BINS - 1, Math.floor(placeOn(axis, value.value) * BINS)));
  }
  const edge = (bound: number | null, open: number) =>
    bound === null ? open : Math.min(1, Math.max(0, placeOn(axis, bound)));
  const bands = classes.classes.map(({ index, from, to }) => ({
    index,
    from: edge(from, 0),
    to: edge(to, 1),
  }));
  return {
    axis,
    bins: BINS,
    binOf,
    bands: bands.length > 0 ? bands : [{ index: 0, from: 0, to: 1 }],
  };
}

function columns({ classes: { classes, classOf } }: MapPicture): Layout {
  const { length } = classes;
  return {
    axis: null,
    bins: length,
    binOf: new Map([...classOf].filter(([, index]) => index !== NO_DATA)),
    bands: classes.map(({ index }) => ({ index, from: index / length, to: (index + 1) / length })),
  };
}
