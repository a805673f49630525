import { describe, expect, it } from 'vitest';
import { placeNameOf } from '../../src/model/names';
import { parents, regions } from './filter/dataset';

const nameOf = (code: string) => {
  const territory = [...regions, ...parents].find((each) => each.code === code);
  return territory && placeNameOf(territory);
};

describe(placeNameOf, () => {
  it.each([
    ['a region', 'PL51', 'Dolnośląskie'],
    ['a region with other letters', 'EL30', 'Attiki'],
    ['a region that is its country', 'EE00', 'Eesti'],
    ['a major region', 'ITH', 'Nord-Est'],
    ['a country', 'EL', 'Greece'],
    ['a country that is called the same in English', 'FR', 'France'],
  ])('calls %s so everywhere', (_, code, name) => {
    expect(nameOf(code)).toBe(name);
  });
});
