import { describe, expect, it } from 'vitest';
import { contrast, linearRgb } from '../../../src/model/colour/simulate';
import { MAP_PALETTES } from '../../../src/ui/tokens/mapPalette';
import { MARKS, PARTS, type Pairs, TEXT } from './pairs';
import { TOKENS, tokenColour } from './tokens';

const MODES = (['light', 'dark'] as const).flatMap((theme) =>
  (['plain', 'more'] as const).map((asked) => ({ theme, asked })),
);

/** The least contrast that WCAG 2.2 asks for at AA, and at AAA where a person asks for more. */
const LEAST = {
  plain: { text: 4.5, parts: 3 },
  more: { text: 7, parts: 4.5 },
} as const;

describe.each(MODES)('in $theme, contrast $asked', ({ theme, asked }) => {
  const between = (a: string, b: string) =>
    contrast(linearRgb(tokenColour(a, theme, asked)), linearRgb(tokenColour(b, theme, asked)));

  /** The pairs that fall short, each with its ratio: none, and the test says all at once. */
  const weak = (pairs: Pairs, least: number) =>
    pairs.colours.flatMap((colour) =>
      pairs.on
        .filter((ground) => between(colour, ground) < least)
        .map((ground) => `${colour} on ${ground}: ${between(colour, ground).toFixed(2)}`),
    );

  it.each(TEXT)(`$what: ${LEAST[asked].text}:1`, (pairs) => {
    expect(weak(pairs, LEAST[asked].text)).toEqual([]);
  });

  it.each(PARTS)(`$what: ${LEAST[asked].parts}:1`, (pairs) => {
    expect(weak(pairs, LEAST[asked].parts)).toEqual([]);
  });

  it.each(MARKS)('$what: 3:1', (pairs) => {
    expect(weak(pairs, 3)).toEqual([]);
  });

  it('shows the selection on every class, by its line or the halo around it: 3:1', () => {
    const { sequential, diverging, groups } = MAP_PALETTES[theme];
    const classes = [...Object.values(sequential), ...Object.values(diverging), groups].flat();
    const rings = ['map-selection', 'map-selection-halo'].map((token) =>
      linearRgb(tokenColour(token, theme, asked)),
    );
    const best = classes.map((colour) =>
      Math.max(...rings.map((ring) => contrast(ring, linearRgb(colour)))),
    );
    expect(Math.min(...best)).toBeGreaterThan(3);
  });
});

it('every token that a mode changes exists, and every colour comes from the palette', () => {
  const { plain, more } = TOKENS;
  expect([...more.keys()].filter((token) => !plain.has(token))).toEqual([]);
  const written = [...more].filter(([, value]) => value.startsWith('#')).map(([token]) => token);
  expect(written.filter((token) => !/^(white|black|[a-z]+-\d\d)$/.test(token))).toEqual([]);
});
