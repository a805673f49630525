import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/model/filter/answer';
import { type Filters, NO_FILTERS } from '../../../src/model/filter/filters';
import { readingOf } from '../../../src/model/walk/reading';
import { regions, sources } from '../filter/dataset';
import { pictureOf } from './picture';

const read = (
  code: string,
  filters: Partial<Filters> = {},
  id: Parameters<typeof pictureOf>[0] = 'population-density',
) =>
  readingOf(
    code,
    regions,
    pictureOf(id),
    answerOf(regions, { ...NO_FILTERS, ...filters }, sources),
  );

describe('what is read of a region', () => {
  it('is its value and its class from the lowest', () => {
    const { value, mapClass, place, filters } = read('ITH5');
    expect(value).toMatchObject({ kind: 'number', value: 201.9 });
    expect(mapClass).toEqual({ place: 4, of: 5 });
    expect(place).toBeNull();
    expect(filters).toBeNull();
  });

  it('is no value, no class and no place where none is available', () => {
    expect(read('NO0B')).toMatchObject({ value: null, mapClass: null, place: null });
  });

  it('is its place where the map draws circles', () => {
    expect(read('TR10', {}, 'population')).toMatchObject({ mapClass: null, place: { place: 1 } });
  });

  it('is its group, which needs no class', () => {
    expect(read('ITH5', {}, 'innovation-group')).toMatchObject({
      value: { kind: 'group' },
      mapClass: null,
    });
  });

  it('counts the filters that it meets', () => {
    const filters = { country: ['IT'], network: ['errin'], group: ['leader' as const] };
    expect(read('ITH5', filters).filters).toEqual({ met: 2, of: 3 });
    expect(read('ITH5', { country: ['IT'] }).filters).toEqual({ met: 1, of: 1 });
  });
});
