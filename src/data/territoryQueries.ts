import { queryOptions } from '@tanstack/react-query';
import type { TerritoryCode } from '../model/dataset/codes';
import { territory, union } from '../model/dataset/territory';
import { fetchDataset } from './fetchDataset';

/** How long a profile that nobody shows any more is kept, in ms: there are five hundred, and the browser has them at hand. */
const KEPT_FOR = 5 * 60_000;

/** Everything on one territory of level 0, 1 or 2. */
export const territoryQuery = (code: TerritoryCode) =>
  queryOptions({
    queryKey: ['territory', code],
    queryFn: () => fetchDataset(`territories/${code}.json`, territory),
    gcTime: KEPT_FOR,
  });

/** The figures of the EU as a whole. */
export const unionQuery = queryOptions({
  queryKey: ['eu'],
  queryFn: () => fetchDataset('eu.json', union),
});
