import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format';
import type { MapPicture } from '../../../src/model/map/picture';
import { summaryOf } from '../../../src/model/map/summary';
import { regions } from '../filter/dataset';
import { pictureOf } from '../walk/picture';

const all = new Set(regions.map(({ code }) => code));
const density = pictureOf('population-density');
const { compare } = createFormat('en');
const summary = (picture: MapPicture, matched: ReadonlySet<string>) =>
  summaryOf(regions, matched, picture, compare);

describe('the summary of what the answer shows', () => {
  it('names both ends and counts the regions without a value', () => {
    expect(summary(density, all)).toEqual({
      kind: 'numbers',
      lowest: { code: 'FRY3', value: 3.4, count: 2 },
      highest: { code: 'UKI4', value: 11664.5, count: 1 },
      without: 2,
    });
  });

  it('looks at the answer alone', () => {
    expect(summary(density, new Set(['ITH5', 'ITI1', 'NO0B']))).toMatchObject({
      highest: { code: 'ITH5', value: 201.9 },
      lowest: { code: 'ITI1' },
      without: 1,
    });
  });

  it('says how many share an end', () => {
    const values = new Map(density.values);
    const shared = values.get('ITH5');
    if (shared) values.set('ITI1', shared);
    const said = summary({ ...density, values }, new Set(['ITH5', 'ITI1']));
    expect(said).toMatchObject({ highest: { code: 'ITH5', count: 2 } });
  });

  it('counts groups from the highest, without those that no region is in', () => {
    const said = summary(pictureOf('innovation-group'), all);
    expect(said).toMatchObject({
      kind: 'groups',
      groups: [
        { group: 'leader' },
        { group: 'strong' },
        { group: 'moderate' },
        { group: 'emerging' },
      ],
    });
    const counted = said.kind === 'groups' ? said.groups.map(({ count }) => count) : [];
    const without = said.kind === 'groups' ? said.without : 0;
    expect(counted.reduce((sum, count) => sum + count, without)).toBe(334);
    expect(summary(pictureOf('innovation-group'), new Set(['ITH5']))).toMatchObject({
      groups: [{ count: 1 }],
    });
  });

  it('says when there is nothing to sum up', () => {
    expect(summary(density, new Set())).toEqual({ kind: 'empty' });
    expect(summary(density, new Set(['NO0B']))).toEqual({ kind: 'without', without: 1 });
  });
});
