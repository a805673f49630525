import { describe, expect, it } from 'vitest';
import { VEIL_OPACITY } from '../../../src/map/style/veil';
import { CLASS_COUNTS } from '../../../src/model/classify/classChoice';
import {
  colourDistance,
  contrast,
  DEFICIENCIES,
  linearRgb,
  type Rgb,
  simulate,
} from '../../../src/model/colour/simulate';
import { MAP_PALETTES } from '../../../src/ui/tokens/mapPalette';
import { tokenColour } from './tokens';

/** Neighbouring classes: four times what is just noticeable (2), so that areas apart can be compared. */
const NEIGHBOURS = 8;
/** A class and what lies around it: seen side by side, and told apart by shape as well. */
const SURROUNDINGS = 5;

const SIGHTS = [null, ...DEFICIENCIES] as const;
type Sight = (typeof SIGHTS)[number];
type Theme = keyof typeof MAP_PALETTES;

const seen = (colour: string, sight: Sight): Rgb =>
  sight === null ? linearRgb(colour) : simulate(linearRgb(colour), sight);

/** How far apart two colours look to whoever tells them apart worst. */
const apart = (a: string, b: string) =>
  Math.min(...SIGHTS.map((sight) => colourDistance(seen(a, sight), seen(b, sight))));

/** Relative luminance: what lightness rests on. */
const luminance = (colour: string) => 0.05 * contrast(linearRgb(colour), linearRgb('#000000'));

/** What a region's colour becomes under the veil: mixed as browsers mix, channel by channel. */
function veiled(colour: string, theme: Theme): string {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const veil = channels(tokenColour('map-veil', theme));
  const mixed = channels(colour).map((channel, index) =>
    Math.round(channel * (1 - VEIL_OPACITY) + veil[index]! * VEIL_OPACITY),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const themes = ['light', 'dark'] as const;
const palettes = themes.flatMap((theme) => [
  ...(['sequential', 'diverging'] as const).flatMap((scale) =>
    CLASS_COUNTS.map((count) => ({
      theme,
      scale,
      count,
      colours: MAP_PALETTES[theme][scale][count],
    })),
  ),
  { theme, scale: 'groups' as const, count: 4, colours: MAP_PALETTES[theme].groups },
]);

describe.each(palettes)(
  'the $scale palette of $count in $theme',
  ({ theme, scale, count, colours }) => {
    it('has a colour for each class', () => {
      expect(colours).toHaveLength(count);
    });

    it.each(SIGHTS)('keeps neighbouring classes apart (sight: %s)', (sight) => {
      for (const [index, colour] of colours.slice(1).entries()) {
        const below = seen(colours[index]!, sight);
        expect(colourDistance(below, seen(colour, sight))).toBeGreaterThan(NEIGHBOURS);
      }
    });

    it('keeps any two classes apart', () => {
      const pairs = colours.flatMap((a, index) => colours.slice(index + 1).map((b) => apart(a, b)));
      expect(Math.min(...pairs)).toBeGreaterThan(NEIGHBOURS);
    });

    it.each(['map-sea', 'map-land', 'map-no-data', 'map-veil'])('stands out from %s', (token) => {
      const around = tokenColour(token, theme);
      expect(Math.min(...colours.map((colour) => apart(colour, around)))).toBeGreaterThan(
        SURROUNDINGS,
      );
    });

    it('is told from itself under the veil', () => {
      for (const colour of colours) {
        expect(apart(colour, veiled(colour, theme))).toBeGreaterThan(SURROUNDINGS - 1);
      }
    });

    it('gets darker, or in dark lighter, the more it stands for', () => {
      const strength = colours.map((colour) => (theme === 'light' ? -1 : 1) * luminance(colour));
      const rising = (part: readonly number[]) =>
        expect(part).toEqual(part.toSorted((a, b) => a - b));
      if (scale !== 'diverging') rising(strength);
      else {
        const half = Math.ceil(count / 2);
        rising(strength.slice(0, half).toReversed());
        rising(strength.slice(-half));
      }
    });
  },
);

describe.each(themes)('what is not available, in %s', (theme) => {
  it('has a ground that is not the sea’s', () => {
    const [ground, sea] = [tokenColour('map-no-data', theme), tokenColour('map-sea', theme)];
    expect(apart(ground, sea)).toBeGreaterThan(2);
  });
});
