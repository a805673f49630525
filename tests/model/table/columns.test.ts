import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSort, withColumn, withoutColumn } from '../../../src/model/table/columnChanges';
import { COLUMN_IDS, DEFAULT_COLUMNS } from '../../../src/model/table/columns';

describe('the order that the head of a column asks for', () => {
  it('is the highest first for figures and from A for texts', () => {
    expect(nextSort(null, 'population')).toEqual({ column: 'population', isDescending: true });
    expect(nextSort(null, 'name')).toEqual({ column: 'name', isDescending: false });
  });

  it('turns around where it is in force, and the default is no order of its own', () => {
    expect(nextSort(null, 'shown')).toEqual({ column: 'shown', isDescending: false });
    expect(nextSort({ column: 'shown', isDescending: false }, 'shown')).toBeNull();
    expect(nextSort({ column: 'name', isDescending: false }, 'shown')).toBeNull();
  });
});

describe('choosing columns', () => {
  it('puts a column where it belongs among those that are shown', () => {
    expect(withColumn(DEFAULT_COLUMNS, 'code')[0]).toBe('code');
    expect(withColumn(['networks', 'population'], 'seeking')).toEqual([
      'networks',
      'population',
      'seeking',
    ]);
  });

  it('adds and takes away without moving the others', () => {
    const some = fc.shuffledSubarray([...COLUMN_IDS]);
    fc.assert(
      fc.property(some, fc.constantFrom(...COLUMN_IDS), (columns, id) => {
        const more = withColumn(columns, id);
        expect(more.filter((each) => each === id)).toHaveLength(1);
        expect(withoutColumn(more, id)).toEqual(withoutColumn(columns, id));
      }),
    );
  });
});
