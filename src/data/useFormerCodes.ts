import type { TerritoryCode } from '../model/dataset/codes';

const NONE: ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> = new Map();

/**
 * Codes of earlier NUTS (`ITD5`), each with the regions that lie there today. They come when the
 * published dataset has the file that lists them; until then no former code is known.
 */
export function useFormerCodes(): ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> {
  return NONE;
}
