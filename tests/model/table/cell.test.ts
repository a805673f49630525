import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import type { InnovationGroup, Region } from '../../../src/model/dataset/regions';
import type { MapValue } from '../../../src/model/map/mapValues';
import { cellOf, compareKeys, regionRows, sortKey } from '../../../src/model/table/cell';
import { regions } from '../../profile/fixtures/regions';

const region = (code: string) => regions.regions.find((each) => each.code === code) as Region;
const row = (each: Region) => regionRows([each], () => 'Country')[0] as never;

describe('what cells are ordered by', () => {
  it('places groups by group and then by third, one not known in the middle', () => {
    const key = (group: InnovationGroup['group'], subgroup: InnovationGroup['subgroup']) => {
      const value: MapValue = {
        kind: 'group',
        group: { group, subgroup, basis: 'published', from: 'ITH5' },
      };
      return sortKey({ kind: 'value', value }, 'ITH5') as number;
    };
    const order = [
      key('emerging', '+'),
      key('moderate', '-'),
      key('moderate', null),
      key('moderate', '+'),
      key('leader', '-'),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(key('strong', null)).toBe(key('strong', ''));
  });

  it('has no key for what is not available', () => {
    const measured = { indicator: {} as Indicator, year: 2019, values: new Map() };
    const cell = cellOf(row(region('ITH5')), { id: 'population', measured });
    expect(cell).toEqual({ kind: 'value', value: null });
    expect(sortKey(cell, 'ITH5')).toBeUndefined();
    expect(sortKey({ kind: 'profile', from: null }, 'ITH5')).toBeUndefined();
    expect(sortKey({ kind: 'seeking', seeking: null }, 'ITH5')).toBeUndefined();
  });

  it('puts a profile of its own above a parent’s', () => {
    const own = sortKey({ kind: 'profile', from: 'ITH5' }, 'ITH5') as number;
    const parents = sortKey({ kind: 'profile', from: 'ITH' }, 'ITH5') as number;
    expect(own).toBeGreaterThan(parents);
  });

  it('counts a network once and observers not at all', () => {
    const membership = {
      network: 'errin',
      role: 'member',
      via: 'direct',
      through: 'ITH5',
    } as const;
    const cell = cellOf(
      row({
        ...region('ITH5'),
        memberships: [
          membership,
          { ...membership, via: 'parent', through: 'IT' },
          { ...membership, network: 'vanguard', role: 'observer' },
        ],
      }),
      { id: 'networks', measured: null },
    );
    expect(sortKey(cell, 'ITH5')).toBe(1);
  });

  it('compares numbers as numbers and names as the language does', () => {
    expect(compareKeys(9, 10, () => 0)).toBeLessThan(0);
    expect(compareKeys('Å', 'b', new Intl.Collator('en').compare)).toBeLessThan(0);
  });
});
