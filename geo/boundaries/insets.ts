import type { Inset } from '../../src/model/dataset/geometry';

/** West edges of the three columns and their width; rows by south edge and height, from the top. All in metres. */
const COLUMNS = { left: 5_630_000, middle: 6_230_000, right: 6_830_000, width: 580_000 };
const ROWS = {
  top: [4_760_000, 660_000],
  middle: [4_300_000, 440_000],
  bottom: [3_860_000, 420_000],
} as const;

type Frame = Inset['frame'];

function cell(column: 'left' | 'middle' | 'right', row: keyof typeof ROWS): Frame {
  const west = COLUMNS[column];
  const [south, height] = ROWS[row];
  return [west, south, west + COLUMNS.width, south + height];
}

/** Centre of a frame, a little low: the name takes a line at the top. */
function middleOf([west, south, east, north]: Frame): [number, number] {
  return [(west + east) / 2, (south + north) / 2 - 10_000];
}

function inset(
  id: string,
  name: string,
  region: string,
  origin: [number, number],
  scale: number,
  frame: Frame,
): Inset {
  return { id, name, regions: [region], origin, at: middleOf(frame), scale, frame };
}

/**
 * The framed boxes of the far-off pieces, over Russia in the upper right of the sheet: clear of all
 * regions and of Ukraine, Moldova and Belarus. Saint-Martin (an outermost region of its own that NUTS
 * counts to Guadeloupe) and the Selvagens (to Madeira) lie some 250 km away from the main islands: in
 * one box with them, both would be specks.
 */
export const INSETS: readonly Inset[] = [
  inset('svalbard', 'Svalbard', 'NO0B', [21, 77.65], 0.65, cell('left', 'top')),
  inset('guyane', 'Guyane', 'FRY3', [-53.1, 3.94], 1, cell('middle', 'top')),
  inset('guadeloupe', 'Guadeloupe', 'FRY1', [-61.4, 16.17], 4, cell('right', 'top')),
  inset('mayotte', 'Mayotte', 'FRY5', [45.16, -12.83], 4, cell('left', 'middle')),
  inset('martinique', 'Martinique', 'FRY2', [-61.02, 14.64], 4, cell('middle', 'middle')),
  inset('saint-martin', 'Saint-Martin', 'FRY1', [-63.06, 18.08], 4, cell('right', 'middle')),
  inset('jan-mayen', 'Jan Mayen', 'NO0B', [-8.51, 70.99], 4, cell('left', 'bottom')),
  inset('la-reunion', 'La Réunion', 'FRY4', [55.53, -21.13], 4, cell('middle', 'bottom')),
  inset('canarias', 'Canarias', 'ES70', [-15.79, 28.53], 1, cell('right', 'bottom')),
  inset(
    'acores',
    'Açores',
    'PT20',
    [-28.14, 38.34],
    1,
    [6_560_000, 3_340_000, 7_410_000, 3_840_000],
  ),
  inset(
    'madeira',
    'Madeira',
    'PT30',
    [-16.78, 32.75],
    3,
    [6_560_000, 2_880_000, 7_010_000, 3_320_000],
  ),
  inset(
    'selvagens',
    'Selvagens',
    'PT30',
    [-15.865, 30.15],
    10,
    [7_030_000, 2_880_000, 7_410_000, 3_320_000],
  ),
];
