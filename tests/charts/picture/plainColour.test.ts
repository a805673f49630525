import { expect, it } from 'vitest';
import { plainColour } from '../../../src/charts/picture/plainColour';

it('writes a mixed colour as every program knows it', () => {
  expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)');
  expect(plainColour('color(srgb 0.25 0 1.0001 / 0.5)')).toBe('rgba(64, 0, 255, 0.5)');
});

it('leaves everything else alone', () => {
  for (const value of ['rgb(1, 2, 3)', 'none', 'url("#hatch")', '2px']) {
    expect(plainColour(value)).toBe(value);
  }
});
