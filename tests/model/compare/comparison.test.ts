import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addedTo,
  placedIn,
  placeOf,
  removedFrom,
  replacedIn,
  withoutEmptyEnd,
} from '../../../src/model/compare/comparison';
import { COMPARISON_LIMIT, type ComparedPlaces } from '../../../src/model/view';

const codes = ['ITH5', 'PL51', 'ES51', 'IT', 'DE1', 'UKN0', 'FR10', 'EU27_2020'];
const code = fc.constantFrom(...codes);

/** Any comparison that adding and removing can lead to. */
const places: fc.Arbitrary<ComparedPlaces> = fc
  .array(fc.tuple(fc.boolean(), code), { maxLength: 20 })
  .map((steps) =>
    steps.reduce<ComparedPlaces>(
      (all, [isAdded, each]) => (isAdded ? (addedTo(all, each) ?? all) : removedFrom(all, each)),
      [],
    ),
  );

const placesOf = (compare: ComparedPlaces) =>
  new Map(placedIn(compare).map(({ code: each, place }) => [each, place]));

describe('the comparison', () => {
  it('adds at the end and keeps the order', () => {
    expect(addedTo(['ITH5', 'PL51'], 'ES51')).toEqual(['ITH5', 'PL51', 'ES51']);
  });

  it('keeps the places of the others when one is removed', () => {
    expect(removedFrom(['ITH5', 'PL51', 'ES51'], 'PL51')).toEqual(['ITH5', null, 'ES51']);
    expect(removedFrom(['ITH5', null, 'ES51'], 'ES51')).toEqual(['ITH5']);
  });

  it('takes a place that was left only when there is none after the last', () => {
    expect(addedTo(['ITH5', null, 'ES51'], 'PL51')).toEqual(['ITH5', null, 'ES51', 'PL51']);
    expect(addedTo(['ITH5', null, 'ES51', 'IT', 'DE1', 'UKN0'], 'PL51')?.[1]).toBe('PL51');
  });

  it('refuses a seventh, which may replace one of the six on its place', () => {
    const full = ['ITH5', 'PL51', 'ES51', 'IT', 'DE1', 'UKN0'];
    expect(addedTo(full, 'FR10')).toBeNull();
    expect(replacedIn(full, 'ES51', 'FR10')).toEqual(['ITH5', 'PL51', 'FR10', 'IT', 'DE1', 'UKN0']);
    expect(replacedIn(full, 'ES51', 'IT')).toEqual(full);
  });

  it('never moves anybody, whatever is added, removed or replaced', () => {
    fc.assert(
      fc.property(places, code, code, (before, one, other) => {
        const was = placesOf(before);
        const steps = [addedTo(before, one) ?? before, removedFrom(before, one)];
        if (before.includes(one)) steps.push(replacedIn(before, one, other));
        for (const after of steps) {
          for (const [each, place] of placesOf(after)) {
            if (was.has(each)) expect(place).toBe(was.get(each));
          }
        }
      }),
    );
  });

  it('is never longer than the limit, has nobody twice, and no empty end', () => {
    fc.assert(
      fc.property(places, (compare) => {
        const taken = placedIn(compare).map((each) => each.code);
        expect(compare.length).toBeLessThanOrEqual(COMPARISON_LIMIT);
        expect(new Set(taken).size).toBe(taken.length);
        expect(withoutEmptyEnd(compare)).toBe(compare);
      }),
    );
  });

  it('gives everybody the number of its place, and 0 to who is not in it', () => {
    expect(placeOf(['ITH5', null, 'ES51'], 'ES51')).toBe(3);
    expect(placeOf(['ITH5', null, 'ES51'], 'PL51')).toBe(0);
  });
});
