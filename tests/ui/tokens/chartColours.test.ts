import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  colourDistance,
  contrast,
  DEFICIENCIES,
  linearRgb,
  type Rgb,
  simulate,
} from '../../../src/model/colour/simulate';

const css = ['palette', 'meaning']
  .map((name) => readFileSync(`src/ui/tokens/${name}.css`, 'utf8'))
  .join('\n');

/** The colour that a token has in a theme. */
function colourOf(token: string, theme: 'light' | 'dark'): Rgb {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? '';
  const both = /^light-dark\((.+), (.+)\)$/.exec(value);
  const own = both ? (theme === 'light' ? both[1] : both[2]) : value;
  const other = /^var\(--(.+)\)$/.exec(own ?? '');
  return other?.[1] ? colourOf(other[1], theme) : linearRgb(own ?? '');
}

const compared = [1, 2, 3, 4, 5, 6].map((place) => `compare-${place}`);
const drawn = [...compared, 'chart-1', 'chart-country', 'chart-eu', 'chart-others'];

describe.each(['light', 'dark'] as const)('the colours of charts in %s', (theme) => {
  it.each(drawn)('%s stands out from every surface by 3:1', (token) => {
    for (const surface of ['surface', 'surface-raised', 'surface-sunk']) {
      expect(contrast(colourOf(token, theme), colourOf(surface, theme))).toBeGreaterThan(3);
    }
  });

  it.each([null, ...DEFICIENCIES])('tell six regions apart (sight: %s)', (deficiency) => {
    const seen = compared.map((token) => {
      const colour = colourOf(token, theme);
      return deficiency === null ? colour : simulate(colour, deficiency);
    });
    const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => colourDistance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThan(10);
  });
});
