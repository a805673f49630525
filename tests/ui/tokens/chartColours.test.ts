import { describe, expect, it } from 'vitest';
import {
  colourDistance,
  DEFICIENCIES,
  linearRgb,
  simulate,
} from '../../../src/model/colour/simulate';
import { tokenColour } from './tokens';

const compared = [1, 2, 3, 4, 5, 6].map((place) => `compare-${place}`);
describe.each(['light', 'dark'] as const)('the colours of charts in %s', (theme) => {
  it.each([null, ...DEFICIENCIES])('tell six regions apart (sight: %s)', (deficiency) => {
    const seen = compared.map((token) => {
      const colour = linearRgb(tokenColour(token, theme));
      return deficiency === null ? colour : simulate(colour, deficiency);
    });
    const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => colourDistance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThan(10);
  });
});
