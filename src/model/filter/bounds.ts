import type { Bounds } from './filters';

/**
 * Bounds with one end moved; null opens it. An end that is moved past the other takes it along, so that
 * bounds stay in order. An upper end that was moved is included: only a legend's class leaves it out.
 */
export function boundsOf(bounds: Bounds, end: 'from' | 'to', value: number | null): Bounds {
  const { from, to, isToExcluded } = bounds;
  if (value === (end === 'from' ? from : to)) return bounds;
  if (end === 'to') {
    const isPassed = value !== null && from !== null && from > value;
    return { from: isPassed ? value : from, to: value, isToExcluded: false };
  }
  const isPassed = value !== null && to !== null && value >= to && (isToExcluded || value > to);
  return isPassed
    ? { from: value, to: value, isToExcluded: false }
    : { from: value, to, isToExcluded };
}
