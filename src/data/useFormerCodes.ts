import { useQuery } from '@tanstack/react-query';
import type { TerritoryCode } from '../model/dataset/codes';
import type { SearchFile } from '../model/dataset/searchFile';
import { oncePer } from '../model/oncePer';
import { searchFileQuery } from './queries';

const NONE: ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> = new Map();

const codesOf = oncePer(({ formerCodes }: SearchFile) => new Map(Object.entries(formerCodes)));

/**
 * Codes of earlier NUTS (`ITD5`), each with the regions that lie there today. None until they are
 * wanted and their file is there, and none if it cannot be had: names and today's codes are found
 * without it.
 */
export function useFormerCodes(
  isWanted: boolean,
): ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> {
  const { data } = useQuery({ ...searchFileQuery, enabled: isWanted });
  return data ? codesOf(data) : NONE;
}
