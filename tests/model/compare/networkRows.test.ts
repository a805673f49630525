import { describe, expect, it } from 'vitest';
import { networkRows } from '../../../src/model/compare/networkRows';
import { catalogue, territory } from '../series/official';
import { comparisonOf } from './officialComparison';

const { networks } = catalogue();
const rowsOf = (...codes: string[]) => networkRows(comparisonOf(...codes), networks);
const rowOf = (id: string, ...codes: string[]) =>
  rowsOf(...codes).find(({ network }) => network.id === id);

describe('networks side by side', () => {
  it('tell how a region belongs: itself or through its country', () => {
    expect(rowOf('vanguard', 'ITH5', 'IT')?.cells[0]).toMatchObject({
      kind: 'member',
      membership: { via: 'direct' },
    });
    expect(rowOf('1mg', 'ITH5', 'IT')?.cells).toMatchObject([
      { kind: 'member', membership: { via: 'parent', through: 'IT' } },
      { kind: 'member', membership: { via: 'direct', through: 'IT' } },
    ]);
  });

  it('count the members inside a country that belongs in part', () => {
    const parts = territory('IT').memberships.filter(({ network }) => network === 'vanguard');
    expect(parts.length).toBeGreaterThan(1);
    expect(rowOf('vanguard', 'IT')?.cells[0]).toMatchObject({
      kind: 'member',
      membership: { via: 'part' },
      others: parts.length - 1,
    });
  });

  it('show an associate apart, as one who does not count', () => {
    const row = rowOf('regions4permed', 'ITH5');
    expect(row?.cells[0]?.kind).toBe('apart');
    expect(row?.sharing).toBeNull();
  });

  it('sort a network by how many share it', () => {
    const sharing = (id: string) => rowOf(id, 'ITH5', 'PL51', 'ES51')?.sharing;
    expect(sharing('1mg')).toBe('some');
    for (const { cells, sharing: given } of rowsOf('ITH5', 'PL51', 'ES51')) {
      const members = cells.filter(({ kind }) => kind === 'member').length;
      expect(given).toBe({ 0: null, 1: 'one', 2: 'some', 3: 'all' }[members]);
    }
  });

  it('call a missing territory “no” on a complete list and “not known” on an incomplete one', () => {
    for (const { network, cells } of rowsOf('ITH5', 'PL51', 'TR10', 'UKI3')) {
      for (const { kind } of cells) {
        expect(kind).not.toBe(network.listComplete ? 'notKnown' : 'no');
      }
    }
  });

  it('ask nothing of the EU, which neither shares nor differs', () => {
    const [alone, beside] = [rowsOf('ITH5'), rowsOf('ITH5', 'EU27_2020')];
    expect(beside.map(({ sharing }) => sharing)).toEqual(alone.map(({ sharing }) => sharing));
    for (const { cells, isDifferent } of beside) {
      expect(cells[1]).toEqual({ kind: 'none' });
      expect(isDifferent).toBe(false);
    }
    expect(rowsOf('EU27_2020')).toEqual([]);
  });
});
