/** The shape that marks the points of a series, so that colour never tells it apart alone. */
export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'down' | 'cross';

/** How a series is drawn wherever it appears. */
export interface SeriesLook {
  /** A token: `var(--chart-1)`. */
  readonly colour: string;
  /** Lengths of strokes and gaps; null for a solid line. */
  readonly dash: string | null;
  readonly marker: MarkerShape;
  readonly width: number;
}

/** The region of a profile. */
export const REGION_LOOK: SeriesLook = {
  colour: 'var(--chart-1)',
  dash: null,
  marker: 'circle',
  width: 2.5,
};

/** What a region is set against. */
export const COUNTRY_LOOK: SeriesLook = {
  colour: 'var(--chart-country)',
  dash: '7 3',
  marker: 'square',
  width: 1.75,
};
export const EU_LOOK: SeriesLook = {
  colour: 'var(--chart-eu)',
  dash: '2 3',
  marker: 'diamond',
  width: 1.75,
};

const COMPARED: readonly (readonly [dash: string | null, marker: MarkerShape])[] = [
  [null, 'circle'],
  ['8 3', 'square'],
  ['3 2', 'triangle'],
  ['10 3 2 3', 'diamond'],
  ['1 3', 'down'],
  ['6 2 1 2 1 2', 'cross'],
];

/** The six places of a comparison, in its order. */
export const COMPARE_LOOKS: readonly SeriesLook[] = COMPARED.map(([dash, marker], i) => ({
  colour: `var(--compare-${i + 1})`,
  dash,
  marker,
  width: 2.25,
}));
