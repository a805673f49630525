import { COMPARISON_LIMIT, type ComparedCode } from '../view';

/** The comparison with a territory more at its end; null where there is no room for it. */
export function addedTo(
  compare: readonly ComparedCode[],
  code: ComparedCode,
): readonly ComparedCode[] | null {
  if (compare.includes(code)) return compare;
  return compare.length < COMPARISON_LIMIT ? [...compare, code] : null;
}

/** The comparison without a territory. The others keep their order. */
export function removedFrom(
  compare: readonly ComparedCode[],
  code: ComparedCode,
): readonly ComparedCode[] {
  return compare.filter((each) => each !== code);
}
