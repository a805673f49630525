/** What is seen on what, by the names of the tokens. */
export interface Pairs {
  readonly what: string;
  readonly on: readonly string[];
  readonly colours: readonly string[];
}

const SURFACES = ['page', 'surface', 'surface-raised', 'surface-sunk'];
const GROUNDS = [...SURFACES, 'surface-hover', 'accent-soft'];

/** Text and the ground it stands on. */
export const TEXT: readonly Pairs[] = [
  { what: 'text', colours: ['text', 'text-quiet', 'link'], on: GROUNDS },
  { what: 'text of a notice', colours: ['notice-text', 'text', 'link'], on: ['notice'] },
  { what: 'text of a fault', colours: ['fault-text', 'text', 'link'], on: ['fault'] },
  { what: 'a warning in a text', colours: ['notice-text', 'fault-text'], on: SURFACES },
  { what: 'text of what is chosen', colours: ['accent-text'], on: ['accent', 'focus'] },
  { what: 'labels of axes', colours: ['chart-axis'], on: SURFACES },
  { what: 'names on the map', colours: ['map-label'], on: ['map-label-halo'] },
  { what: 'names of other land', colours: ['map-label-land'], on: ['map-land'] },
];

/** Edges, signs and lines that have to be seen to use a control. */
export const PARTS: readonly Pairs[] = [
  { what: 'edges of controls', colours: ['edge'], on: SURFACES },
  { what: 'edges of a pressed or hovered swatch', colours: ['text-quiet'], on: GROUNDS },
  { what: 'what is chosen', colours: ['accent'], on: [...SURFACES, 'accent-soft'] },
  { what: 'a range on its track', colours: ['accent', 'edge'], on: ['surface'] },
  { what: 'the ring of focus', colours: ['focus'], on: [...GROUNDS, 'notice', 'fault', 'map-sea'] },
  { what: 'a selection and its halo', colours: ['map-selection'], on: ['map-selection-halo'] },
  { what: 'the region pointed at', colours: ['map-hover'], on: ['map-sea', 'map-land'] },
  { what: 'borders of countries', colours: ['map-country-border'], on: ['map-sea', 'map-land'] },
  {
    what: 'the hatch of what is not available',
    colours: ['map-no-data-hatch'],
    on: ['map-no-data'],
  },
  { what: 'frames of insets', colours: ['map-inset-frame'], on: ['map-sea'] },
];

/** Marks of charts and the map that stand for data. */
export const MARKS: readonly Pairs[] = [
  {
    what: 'lines and marks of charts',
    colours: [
      ...[1, 2, 3, 4, 5, 6].map((place) => `compare-${place}`),
      'chart-1',
      'chart-country',
      'chart-eu',
      'chart-others',
    ],
    on: SURFACES,
  },
  { what: 'circles', colours: ['map-circle'], on: ['map-sea', 'map-no-data', 'surface'] },
];
