import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import { regionFacts } from '../../../src/model/filter/regionFacts';
import type { MapValue } from '../../../src/model/map/mapValues';
import { euLine } from '../../../src/model/overlap/euLine';
import { groupCounts, shareOf } from '../../../src/model/overlap/groupCounts';
import { sidesOf } from '../../../src/model/overlap/sides';
import { direct, regionIn, regionLists } from './facts';

const number = (value: number): MapValue => ({
  kind: 'number',
  value,
  flags: '',
  isComputed: false,
});
const group = (name: 'leader' | 'moderate'): MapValue => ({
  kind: 'group',
  group: { group: name, subgroup: '', basis: 'published', from: 'AA' },
});
const regions = [
  regionIn('AA00', direct('errin')),
  regionIn('AA10', { network: 'errin', role: 'associate', via: 'direct', through: 'AA10' }),
  regionIn('AA20', direct('errin')),
  regionIn('BB00'),
];
const facts = regionFacts(regions);

describe(sidesOf, () => {
  it('parts members from the rest, in order of value, and counts missing values apart', () => {
    const values = new Map([
      ['AA10', number(9)],
      ['AA20', number(0)],
      ['BB00', number(3)],
    ]);
    const { members, rest } = sidesOf(facts, 'errin', values);
    expect(members.valued.map(({ region, value }) => [region.code, value])).toEqual([['AA20', 0]]);
    expect(members.missing).toBe(1);
    expect(rest.valued.map(({ region }) => region.code)).toEqual(['BB00', 'AA10']);
    expect(rest.missing).toBe(0);
  });

  it('loses no region', () => {
    fc.assert(
      fc.property(regionLists, fc.func(fc.option(fc.double({ noNaN: true }))), (list, value) => {
        const values = new Map(
          list.flatMap(({ code }) => {
            const found = value(code);
            return found === null ? [] : [[code, number(found)] as const];
          }),
        );
        const { members, rest } = sidesOf(regionFacts(list), 'errin', values);
        expect(members.valued.length + rest.valued.length).toBe(values.size);
        expect(members.missing + rest.missing).toBe(list.length - values.size);
      }),
    );
  });
});

describe(groupCounts, () => {
  it('counts groups on both sides, and leaves the unknown out of the shares', () => {
    const values = new Map([
      ['AA00', group('leader')],
      ['AA10', group('leader')],
      ['BB00', group('moderate')],
    ]);
    const { groups, known, unknown } = groupCounts(facts, 'errin', values);
    expect(groups.map(({ group: name, counts }) => [name, counts.members, counts.rest])).toEqual([
      ['leader', 1, 1],
      ['strong', 0, 0],
      ['moderate', 0, 1],
      ['emerging', 0, 0],
    ]);
    expect(known).toEqual({ members: 1, rest: 2 });
    expect(unknown).toEqual({ members: 1, rest: 0 });
    expect(shareOf(1, 2)).toBe(50);
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe(euLine, () => {
  const indicator = (kind: Indicator['kind']) =>
    ({ kind, eu: { '2019': { value: 109 } } }) as unknown as Indicator;

  it('is the EU’s value of the year, 100 for an index, and nothing for a total', () => {
    expect(euLine(indicator('ratio'), 2019)).toBe(109);
    expect(euLine(indicator('ratio'), 2018)).toBeNull();
    expect(euLine(indicator('index'), 2018)).toBe(100);
    expect(euLine(indicator('total'), 2019)).toBeNull();
  });
});
