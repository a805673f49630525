import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/model/map/summary';
import { regions } from '../filter/dataset';
import { pictureOf } from '../walk/picture';

const all = new Set(regions.map(({ code }) => code));
const density = pictureOf('population-density');

describe('the summary of what the answer shows', () => {
  it('names both ends and counts the regions without a value', () => {
    expect(summaryOf(density, all)).toEqual({
      kind: 'numbers',
      lowest: { code: 'FRY3', value: 3.4, count: 2 },
      highest: { code: 'UKI4', value: 11664.5, count: 1 },
      without: 2,
    });
  });

  it('looks at the answer alone', () => {
    expect(summaryOf(density, new Set(['ITH5', 'ITI1', 'NO0B']))).toMatchObject({
      highest: { code: 'ITH5', value: 201.9 },
      lowest: { code: 'ITI1' },
      without: 1,
    });
  });

  it('says how many share an end', () => {
    const values = new Map(density.values);
    const shared = values.get('ITH5');
    if (shared) values.set('ITI1', shared);
    const summary = summaryOf({ ...density, values }, new Set(['ITH5', 'ITI1']));
    expect(summary).toMatchObject({ highest: { code: 'ITH5', count: 2 } });
  });

  it('counts groups from the highest, without those that no region is in', () => {
    const summary = summaryOf(pictureOf('innovation-group'), all);
    expect(summary).toMatchObject({
      kind: 'groups',
      groups: [
        { group: 'leader' },
        { group: 'strong' },
        { group: 'moderate' },
        { group: 'emerging' },
      ],
    });
    const counted = summary.kind === 'groups' ? summary.groups.map(({ count }) => count) : [];
    const without = summary.kind === 'groups' ? summary.without : 0;
    expect(counted.reduce((sum, count) => sum + count, without)).toBe(334);
    expect(summaryOf(pictureOf('innovation-group'), new Set(['ITH5']))).toMatchObject({
      groups: [{ count: 1 }],
    });
  });

  it('says when there is nothing to sum up', () => {
    expect(summaryOf(density, new Set())).toEqual({ kind: 'empty' });
    expect(summaryOf(density, new Set(['NO0B']))).toEqual({ kind: 'without', without: 1 });
  });
});
