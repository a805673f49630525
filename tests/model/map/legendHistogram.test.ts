import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASSES } from '../../../src/model/classify/classChoice';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import type { InnovationGroupName } from '../../../src/model/dataset/codes';
import { HISTOGRAM_HEIGHT, histogramPath } from '../../../src/model/map/histogramPath';
import { legendAxis, placeOn } from '../../../src/model/map/legendAxis';
import { countBins, legendHistogram } from '../../../src/model/map/legendHistogram';
import { classifyMap } from '../../../src/model/map/mapClasses';
import type { MapValue } from '../../../src/model/map/mapValues';

const codeOf = (index: number) => `AA${String(index).padStart(2, '0')}`;

function pictureOf(numbers: readonly number[], kind: Indicator['kind'] = 'ratio') {
  const values = new Map(
    numbers.map((value, index): [string, MapValue] => [
      codeOf(index),
      { kind: 'number', value, flags: '', isComputed: false },
    ]),
  );
  const indicator = { id: 'population-density', kind, decimals: 1 } as Indicator;
  const codes = [...values.keys(), 'ZZ00'];
  const classes = classifyMap(indicator, codes, values, DEFAULT_CLASSES);
  return { indicator, year: 2019, values, classes };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe(legendAxis, () => {
  it('is linear for values that lie together, logarithmic for skewed ones above zero', () => {
    expect(legendAxis([10, 20, 60])?.kind).toBe('linear');
    expect(legendAxis([3, 126, 11664])).toEqual({ kind: 'log', from: 3, to: 11664 });
    expect(legendAxis([0, 126, 11664])?.kind).toBe('linear');
    expect(legendAxis([])).toBeNull();
  });

  it('puts equal steps side by side: of amounts, or of orders of magnitude', () => {
    const at = [1, 10, 100].map((value) => placeOn({ kind: 'log', from: 1, to: 100 }, value));
    expect(at).toEqual([0, 0.5, 1]);
    expect(placeOn({ kind: 'linear', from: 20, to: 40 }, 25)).toBe(0.25);
  });

  it('has a place beyond its ends for what lies beyond them', () => {
    expect(placeOn({ kind: 'linear', from: 20, to: 40 }, 100)).toBeGreaterThan(1);
    expect(placeOn({ kind: 'log', from: 1, to: 100 }, 0)).toBeLessThan(0);
    expect(placeOn({ kind: 'linear', from: 5, to: 5 }, 5)).toBe(0.5);
  });
});

describe(legendHistogram, () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), {
    minLength: 1,
    maxLength: 90,
  });

  it('counts every region with a value once, and no other', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const histogram = legendHistogram(pictureOf(values))!;
        const counts = countBins(histogram, [...histogram.binOf.keys(), 'ZZ00']);
        expect(sum(counts)).toBe(values.length);
        expect(Math.max(...counts)).toBe(histogram.tallest);
      }),
    );
  });

  it('lays the classes side by side over the whole axis', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { bands } = legendHistogram(pictureOf(values))!;
        expect(bands[0]?.from).toBe(0);
        expect(bands.at(-1)?.to).toBe(1);
        for (const [index, { from }] of bands.slice(1).entries()) {
          expect(from).toBe(bands[index]?.to);
          expect(from).toBeGreaterThanOrEqual(bands[index]!.from);
        }
      }),
    );
  });

  it('counts some regions without moving', () => {
    const histogram = legendHistogram(pictureOf([1, 2, 3, 4]))!;
    expect(sum(countBins(histogram, [codeOf(0), codeOf(3), 'ZZ00']))).toBe(2);
  });

  it('is one band for circles, and nothing where nobody has a value', () => {
    expect(legendHistogram(pictureOf([1, 2], 'total'))?.bands).toEqual([
      { index: 0, from: 0, to: 1 },
    ]);
    expect(legendHistogram(pictureOf([]))).toBeNull();
  });

  it('has a column for each group', () => {
    const groups: InnovationGroupName[] = ['leader', 'leader', 'moderate'];
    const values = new Map(
      groups.map((group, index): [string, MapValue] => [
        codeOf(index),
        { kind: 'group', group: { group, subgroup: '', basis: 'published', from: 'AA' } },
      ]),
    );
    const indicator = { id: 'innovation-group', kind: 'category', decimals: 0 } as Indicator;
    const codes = [...values.keys(), 'ZZ00'];
    const classes = classifyMap(indicator, codes, values, DEFAULT_CLASSES);
    const histogram = legendHistogram({ indicator, year: 2021, values, classes })!;
    expect(countBins(histogram, codes)).toEqual([0, 1, 0, 2]);
    expect(histogram.axis).toBeNull();
  });
});

describe(histogramPath, () => {
  const whole = { from: 0, to: 1, gap: 0 };

  it('fills the height with the fullest bin and leaves out empty ones', () => {
    expect(histogramPath([2, 0, 1], 2, whole)).toBe(
      `M0 ${HISTOGRAM_HEIGHT}v-100H1v100zM2 ${HISTOGRAM_HEIGHT}v-50H3v50z`,
    );
  });

  it('cuts a bar at the bound of a class', () => {
    expect(histogramPath([1, 1], 1, { from: 0.25, to: 0.5, gap: 0 })).toBe('M0.5 100v-100H1v100z');
  });

  it('draws nothing for a class without room', () => {
    expect(histogramPath([1, 1], 1, { from: 0.5, to: 0.5, gap: 0 })).toBe('');
  });
});
