interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a plot of overlaps stands, in pixels. A place is a combination, counted from 0. */
export interface UpsetLayout {
  /** Columns with bars above a matrix; turned where columns have no room: rows with bars to the right of it. */
  readonly isTurned: boolean;
  readonly width: number;
  readonly height: number;
  /** What a person presses. */
  readonly cell: (place: number) => Box;
  /** @param share of the largest count, from 0 to 1 */
  readonly bar: (place: number, share: number) => Box;
  readonly count: (place: number, share: number) => Point;
  readonly dot: (place: number, network: number) => Point;
  /** Where the name of a network ends. */
  readonly name: (network: number) => Point;
  /** The band behind the dots of a network. */
  readonly band: (network: number) => Box;
  readonly baseline: readonly [Point, Point];
}

export interface UpsetSize {
  /** Pixels that there is room for. */
  readonly width: number;
  readonly networks: number;
  readonly places: number;
  /** Letters of the longest name of a network with its number. */
  readonly letters: number;
}

/** Picks the drawing that the width has room for. */
export function upsetLayout(size: UpsetSize): UpsetLayout {
  const room = Math.floor((size.width - COLUMN.left) / size.places);
  return room >= COLUMN.narrowest ? columns(Math.min(COLUMN.widest, room), size) : rows(size);
}

/** A column is never narrower than a target for a finger may be. */
const COLUMN = { left: 214, narrowest: 26, widest: 56, head: 24, bar: 180, gap: 14, band: 26 };

function columns(column: number, { networks, places }: UpsetSize): UpsetLayout {
  const base = COLUMN.head + COLUMN.bar;
  const top = base + COLUMN.gap;
  const left = (place: number) => COLUMN.left + place * column;
  const middle = (place: number) => left(place) + column / 2;
  const height = top + networks * COLUMN.band + 4;
  const width = left(places);
  const thickness = Math.min(28, Math.round(column * 0.62));
  return {
    isTurned: false,
    width,
    height,
    cell: (place) => ({ x: left(place), y: 0, width: column, height }),
    bar: (place, share) => ({
      x: middle(place) - thickness / 2,
      y: base - share * COLUMN.bar,
      width: thickness,
      height: share * COLUMN.bar,
    }),
    count: (place, share) => ({ x: middle(place), y: base - share * COLUMN.bar - 6 }),
    dot: (place, network) => ({ x: middle(place), y: top + (network + 0.5) * COLUMN.band }),
    name: (network) => ({ x: 134, y: top + (network + 0.5) * COLUMN.band }),
    band: (network) => ({ x: 0, y: top + network * COLUMN.band, width, height: COLUMN.band }),
    baseline: [
      { x: COLUMN.left, y: base },
      { x: width, y: base },
    ],
  };
}

const ROW = { letter: 7.2, height: 26, band: 20, gap: 14, count: 40, shortest: 90 };

function rows({ width: available, networks, places, letters }: UpsetSize): UpsetLayout {
  const start = Math.ceil(letters * ROW.letter) + 16;
  const base = networks * ROW.band + ROW.gap;
  const width = Math.max(available, base + ROW.shortest + ROW.count);
  const length = width - base - ROW.count;
  const top = (place: number) => start + place * ROW.height;
  const middle = (place: number) => top(place) + ROW.height / 2;
  const height = top(places);
  return {
    isTurned: true,
    width,
    height,
    cell: (place) => ({ x: 0, y: top(place), width, height: ROW.height }),
    bar: (place, share) => ({
      x: base,
      y: middle(place) - 8,
      width: share * length,
      height: 16,
    }),
    count: (place, share) => ({ x: base + share * length + 6, y: middle(place) }),
    dot: (place, network) => ({ x: (network + 0.5) * ROW.band, y: middle(place) }),
    name: (network) => ({ x: (network + 0.5) * ROW.band, y: start - 8 }),
    band: (network) => ({
      x: network * ROW.band,
      y: start,
      width: ROW.band,
      height: height - start,
    }),
    baseline: [
      { x: base, y: start },
      { x: base, y: height },
    ],
  };
}
