/** Light or dark, as the system asks. */
export type ColourScheme = 'light' | 'dark';

/** Colours of classes from the lowest to the highest. */
export interface MapPalette {
  readonly sequential: readonly string[];
  /** Three below and three above the middle. */
  readonly diverging: readonly string[];
  /** Emerging, Moderate, Strong, Leader. */
  readonly groups: readonly string[];
}

/**
 * Class colours, picked for each theme so that more of something stands out more from the sea.
 * Light: YlGnBu and PuOr of ColorBrewer (colour-blind safe by its tests). Dark: the same hues
 * re-picked with rising lightness.
 */
export const MAP_PALETTES: Record<ColourScheme, MapPalette> = {
  light: {
    sequential: ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'],
    diverging: ['#b35806', '#f1a340', '#fee0b6', '#d8daeb', '#998ec3', '#542788'],
    groups: ['#f6e2a7', '#a9cfa2', '#4d9aa8', '#1d4e89'],
  },
  dark: {
    sequential: ['#2f4f78', '#2c7791', '#3fa79a', '#93d28c', '#f6f5ab'],
    diverging: ['#f19a3e', '#b4702f', '#75583a', '#5a567a', '#8379ba', '#bcb0f5'],
    groups: ['#4f556e', '#3f8397', '#68bb9c', '#f4e58f'],
  },
};

/** The colour of class `index` of `count`, spread over the whole palette where there are fewer classes. */
export function classColour(colours: readonly string[], index: number, count: number): string {
  const last = colours.length - 1;
  const position = count > 1 ? Math.round((index * last) / (count - 1)) : last;
  const colour = colours[Math.min(last, position)];
  if (colour === undefined) throw new Error('A palette needs at least one colour.');
  return colour;
}
