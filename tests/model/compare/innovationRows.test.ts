import { describe, expect, it } from 'vitest';
import { innovationRows } from '../../../src/model/compare/innovationRows';
import { catalogue } from '../series/official';
import { comparisonOf } from './officialComparison';

describe('innovation groups side by side', () => {
  const rows = innovationRows(
    comparisonOf('ITH5', 'IT', 'EU27_2020', 'TR10'),
    catalogue().editions,
  );

  it('have all editions, newest first', () => {
    const years = catalogue().editions.map(({ year }) => year);
    expect(rows.map(({ edition }) => edition.year)).toEqual(years.toSorted((a, b) => b - a));
  });

  it('tell a rating, not known, and not rated apart', () => {
    for (const { cells } of rows)
      expect(cells.slice(1)).toEqual(['notRated', 'notRated', 'notKnown']);
    const newest = rows[0]?.cells[0];
    expect(newest).toMatchObject({ group: 'strong', subgroup: '-' });
  });
});
