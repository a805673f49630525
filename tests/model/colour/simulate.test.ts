import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  colourDistance,
  contrast,
  DEFICIENCIES,
  linearRgb,
  simulate,
} from '../../../src/model/colour/simulate';

const white = linearRgb('#ffffff');
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('have the contrast that WCAG works out', () => {
    expect(contrast(linearRgb('#000000'), white)).toBeCloseTo(21, 5);
    expect(contrast(linearRgb('#767676'), white)).toBeCloseTo(4.54, 2);
  });

  it('that are no colour are refused', () => {
    expect(() => linearRgb('red')).toThrow('#rrggbb');
  });

  it('are as far from each other in either direction, and not at all from themselves', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const there = colourDistance(linearRgb(a), linearRgb(b));
        expect(colourDistance(linearRgb(b), linearRgb(a))).toBeCloseTo(there, 9);
        expect(colourDistance(linearRgb(a), linearRgb(a))).toBe(0);
      }),
    );
  });
});

describe('a deficiency of colour sight', () => {
  it.each(DEFICIENCIES)('%s leaves greys as they are', (deficiency) => {
    const grey = linearRgb('#808080');
    expect(colourDistance(simulate(grey, deficiency), grey)).toBeLessThan(1);
  });

  it.each(['protanopia', 'deuteranopia'] as const)('%s brings red and green together', (kind) => {
    const [red, green] = [linearRgb('#b05a3c'), linearRgb('#7d7a32')];
    const seen = colourDistance(simulate(red, kind), simulate(green, kind));
    expect(seen).toBeLessThan(colourDistance(red, green) / 2);
  });
});
