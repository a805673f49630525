import type { ClassCount } from '../../model/classify/classChoice';

/** Light or dark, as the system asks. */
export type ColourScheme = 'light' | 'dark';

/** Colours of classes from the lowest to the highest, by their number. */
type Palettes = Readonly<Record<ClassCount, readonly string[]>>;

export interface MapPalette {
  readonly sequential: Palettes;
  /** As many below the middle as above it; odd numbers have a middle class, which stands back. */
  readonly diverging: Palettes;
  /** Emerging, Moderate, Strong, Leader. */
  readonly groups: readonly string[];
}

/**
 * Class colours, picked for each theme so that more of something stands out more from the sea: yellow,
 * green and blue for amounts, ochre and violet to either side of a middle. They are even steps along
 * lines through Oklab, which were searched for the widest gaps that full colour sight, protanopia,
 * deuteranopia and tritanopia all see. A test holds every pair of neighbours to it.
 */
export const MAP_PALETTES: Readonly<Record<ColourScheme, MapPalette>> = {
  light: {
    sequential: {
      3: ['#f3e699', '#429796', '#082e7a'],
      4: ['#f3e699', '#82b390', '#2c7397', '#082e7a'],
      5: ['#f3e699', '#9ac292', '#429796', '#186391', '#082e7a'],
      6: ['#f3e699', '#aaca92', '#67a992', '#2c8299', '#0d598d', '#082e7a'],
      7: ['#f3e699', '#b6cf93', '#82b390', '#429796', '#2c7397', '#06528a', '#082e7a'],
    },
    diverging: {
      3: ['#723f02', '#ead0b2', '#4a3a99'],
      4: ['#723f02', '#c69d6c', '#96a2d7', '#4a3a99'],
      5: ['#723f02', '#b4834d', '#ead0b2', '#8088c8', '#4a3a99'],
      6: ['#723f02', '#a97439', '#d5b186', '#aab6e3', '#7479bf', '#4a3a99'],
      7: ['#723f02', '#a16a2a', '#c69d6c', '#ead0b2', '#96a2d7', '#6c6fb9', '#4a3a99'],
    },
    groups: ['#f6e2a7', '#a2ca9c', '#4d9aa8', '#1d4e89'],
  },
  dark: {
    sequential: {
      3: ['#3f537d', '#61aaad', '#f1f288'],
      4: ['#3f537d', '#508ba7', '#87c4ae', '#f1f288'],
      5: ['#3f537d', '#4a7d9e', '#61aaad', '#96d3aa', '#f1f288'],
      6: ['#3f537d', '#487498', '#5498aa', '#76baae', '#a3dba5', '#f1f288'],
      7: ['#3f537d', '#466f94', '#508ba7', '#61aaad', '#87c4ae', '#aee0a1', '#f1f288'],
    },
    diverging: {
      3: ['#fec28b', '#605f5e', '#c8cafe'],
      4: ['#fec28b', '#b2723a', '#827bb1', '#c8cafe'],
      5: ['#fec28b', '#cb8243', '#605f5e', '#928ccd', '#c8cafe'],
      6: ['#fec28b', '#d98d47', '#9f6534', '#746d9c', '#9c97de', '#c8cafe'],
      7: ['#fec28b', '#e3944b', '#b2723a', '#605f5e', '#827bb1', '#a39ee9', '#c8cafe'],
    },
    groups: ['#4f556e', '#3f8397', '#68bb9c', '#f4e58f'],
  },
};

/** Each colour in both themes, for a picture that is drawn before anybody knows which one is asked for. */
export const BOTH_SCHEMES: MapPalette = inBoth(MAP_PALETTES.light, MAP_PALETTES.dark);

function inBoth(light: MapPalette, dark: MapPalette): MapPalette {
  const colours = (each: readonly string[], others: readonly string[]) =>
    each.map((colour, index) => `light-dark(${colour},${others[index] ?? colour})`);
  const palettes = (each: Palettes, others: Palettes): Palettes => ({
    3: colours(each[3], others[3]),
    4: colours(each[4], others[4]),
    5: colours(each[5], others[5]),
    6: colours(each[6], others[6]),
    7: colours(each[7], others[7]),
  });
  return {
    sequential: palettes(light.sequential, dark.sequential),
    diverging: palettes(light.diverging, dark.diverging),
    groups: colours(light.groups, dark.groups),
  };
}
