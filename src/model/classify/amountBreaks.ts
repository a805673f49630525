import type { ClassBreaks } from './classBreaks';
import type { ClassChoice, ClassMethod } from './classChoice';
import { type DeviationBreaks, deviationBreaks } from './deviation';
import { equalIntervalBreaks } from './equalInterval';
import { naturalBreaks } from './naturalBreaks';
import { quantileBreaks } from './quantile';

type Method = (
  values: readonly number[],
  classes: number,
  decimals: number,
) => ClassBreaks | DeviationBreaks;

const METHODS: Readonly<Record<ClassMethod, Method>> = {
  quantile: quantileBreaks,
  equal: equalIntervalBreaks,
  natural: naturalBreaks,
  deviation: deviationBreaks,
};

/**
 * The classes of an amount as a person chose them. Fewer come out where there are few different values;
 * one, with nobody in it, where there are none.
 */
export function amountBreaks(
  values: readonly number[],
  { method, classes }: ClassChoice,
  decimals: number,
): ClassBreaks | DeviationBreaks {
  if (values.length === 0) return { bounds: [] };
  // In order, so that a sum, and a bound that rests on it, is the same to the last bit.
  const sorted = [...values].sort((a, b) => a - b);
  return METHODS[method](sorted, classes, decimals);
}
