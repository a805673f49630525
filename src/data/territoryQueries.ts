import { queryOptions } from '@tanstack/react-query';
import type { TerritoryCode } from '../model/dataset/codes';
import { territory, union } from '../model/dataset/territory';
import { fetchDataset } from './fetchDataset';

/** Everything on one territory of level 0, 1 or 2. */
export const territoryQuery = (code: TerritoryCode) =>
  queryOptions({
    queryKey: ['territory', code],
    queryFn: () => fetchDataset(`territories/${code}.json`, territory),
  });

/** The figures of the EU as a whole. */
export const unionQuery = queryOptions({
  queryKey: ['eu'],
  queryFn: () => fetchDataset('eu.json', union),
});
