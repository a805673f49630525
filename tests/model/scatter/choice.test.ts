import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/dataset/codes';
import { isMeasure } from '../../../src/model/map/mapValues';
import { axisMeasures, logAxes, logChoice, withMeasure } from '../../../src/model/scatter/axes';
import { DEFAULT_SCATTER } from '../../../src/model/scatter/choice';

const measures = fc.constantFrom(...INDICATOR_IDS.filter(isMeasure));

describe('the axes of a scatter', () => {
  it('show the indicator of the map and another beside it', () => {
    expect(axisMeasures(DEFAULT_SCATTER, 'median-age')).toEqual({
      x: 'median-age',
      y: 'share-65-plus',
    });
    expect(axisMeasures(DEFAULT_SCATTER, 'share-65-plus').y).toBe('gdp-per-head');
  });

  it('show no groups, which have no numbers', () => {
    expect(axisMeasures(DEFAULT_SCATTER, 'innovation-group')).toEqual({
      x: 'share-65-plus',
      y: 'gdp-per-head',
    });
  });

  it('keep what is set, and are never the same', () => {
    const choices = fc.record({ x: fc.option(measures), y: fc.option(measures) });
    fc.assert(
      fc.property(choices, fc.constantFrom(...INDICATOR_IDS), ({ x, y }, shown) => {
        const axes = axisMeasures({ ...DEFAULT_SCATTER, x, y }, shown);
        expect(axes.x).not.toBe(axes.y);
        if (x !== null) expect(axes.x).toBe(x);
        if (y !== null && y !== x) expect(axes.y).toBe(y);
      }),
    );
  });

  it('change places when one is asked for that stands on the other', () => {
    const axes = { x: 'physicians', y: 'gdp-per-head' } as const;
    expect(withMeasure(axes, 'x', 'gdp-per-head')).toEqual({ x: 'gdp-per-head', y: 'physicians' });
    expect(withMeasure(axes, 'y', 'population')).toEqual({ x: 'physicians', y: 'population' });
  });

  it('are logarithmic for amounts that differ by powers of ten, unless it is set', () => {
    const axes = { x: 'population-density', y: 'share-65-plus' } as const;
    expect(logAxes(DEFAULT_SCATTER, axes)).toEqual({ x: true, y: false });
    for (const log of ['none', 'x', 'y', 'both'] as const) {
      expect(logChoice(logAxes({ ...DEFAULT_SCATTER, log }, axes))).toBe(log);
    }
  });
});
