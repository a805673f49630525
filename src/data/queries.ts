import { QueryClient, queryOptions } from '@tanstack/react-query';
import { catalogue } from '../model/dataset/catalogue';
import type { MeasureId } from '../model/dataset/codes';
import { insets, topology } from '../model/dataset/geometry';
import { neighbours } from '../model/dataset/neighbours';
import { regions } from '../model/dataset/regions';
import { searchFile } from '../model/dataset/searchFile';
import { innovationSeries, series } from '../model/dataset/series';
import { DatasetError, fetchDataset, fetchManifest } from './fetchDataset';

/** The dataset of a build never changes, so nothing that was fetched goes stale. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Offline must fail and be told, not wait in silence.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && isPassing(error),
        retryDelay: 800,
      },
    },
  });
}

/** Whether the same request may well succeed a moment later. */
function isPassing(error: unknown): boolean {
  return error instanceof DatasetError && (error.fault === 'offline' || error.fault === 'server');
}

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: () => fetchDataset('catalogue.json', catalogue),
});

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: () => fetchDataset('regions.json', regions),
});

/** What the search looks through besides names: former codes and the texts of the profiles. Asked for with the first search. */
export const searchFileQuery = queryOptions({
  queryKey: ['search'],
  queryFn: () => fetchDataset('search.json', searchFile),
});

/** All years of one measure. */
export const seriesQuery = (measure: MeasureId) =>
  queryOptions({
    queryKey: ['series', measure],
    queryFn: () => fetchDataset(`series/${measure}.json`, series),
  });

/** The innovation groups of all editions. */
export const innovationSeriesQuery = queryOptions({
  queryKey: ['series', 'innovation-group'],
  queryFn: () => fetchDataset('series/innovation-group.json', innovationSeries),
});

/** Geometry of the plane: `overview` at first, `detail` when zoomed in, `surroundings` beneath. */
export const topologyQuery = (name: 'overview' | 'detail' | 'surroundings') =>
  queryOptions({
    queryKey: ['map', name],
    queryFn: () => fetchDataset(`map/${name}.json`, topology),
    // Arcs are large and checked once: comparing two fetches by value would cost more than it saves.
    structuralSharing: false,
  });

export const insetsQuery = queryOptions({
  queryKey: ['map', 'insets'],
  queryFn: () => fetchDataset('map/insets.json', insets),
});

/** Where the arrow keys lead from each region. Asked for when the keyboard comes to the map. */
export const neighboursQuery = queryOptions({
  queryKey: ['map', 'neighbours'],
  queryFn: () => fetchDataset('map/neighbours.json', neighbours),
});

/** Asks for everything that the first map needs at once, so that no file waits for another. */
export function prefetchStart(client: QueryClient): void {
  void client.prefetchQuery(catalogueQuery);
  void client.prefetchQuery(regionsQuery);
  void client.prefetchQuery(topologyQuery('overview'));
  void client.prefetchQuery(topologyQuery('surroundings'));
  void client.prefetchQuery(insetsQuery);
  // Whoever needs a name and cannot have it says so.
  fetchManifest().catch(() => {});
}
