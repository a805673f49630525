import { expect, it } from 'vitest';
import { showsKosovo } from '../../../src/model/map/kosovo';
import { boundsOf, SHEET } from '../../../src/model/map/sheet';
import { ETRS89_LAEA } from '../../../src/model/projection/laea';

const around = (longitude: number, latitude: number) =>
  boundsOf(
    { centre: ETRS89_LAEA.forward([longitude, latitude]), zoom: 8 },
    { width: 400, height: 400 },
  );

it('is shown on the whole sheet and close up', () => {
  expect(showsKosovo(SHEET)).toBe(true);
  expect(showsKosovo(around(21.1, 42.6))).toBe(true);
});

it('is not shown elsewhere', () => {
  expect(showsKosovo(around(9, 45))).toBe(false);
});
