import { expect, it } from 'vitest';
import { linePath } from '../../../src/model/series/linePath';

const x = (year: number) => year - 2000;
const y = (value: number) => value;

it('runs through the values of following years', () => {
  const path = linePath(
    [
      { year: 2001, value: 5 },
      { year: 2002, value: 7 },
    ],
    x,
    y,
  );
  expect(path).toBe('M1.0 5.0L1.0 5.0L2.0 7.0');
});

it('begins anew after a year without a value', () => {
  const path = linePath(
    [
      { year: 2001, value: 5 },
      { year: 2003, value: 7 },
    ],
    x,
    y,
  );
  expect(path.match(/M/g)).toHaveLength(2);
});
