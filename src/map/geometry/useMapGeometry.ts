import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { insetsQuery, topologyQuery } from '../../data/queries';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';

export interface MapGeometry {
  readonly overview: CheckedTopology;
  readonly surroundings: CheckedTopology;
  readonly insets: readonly Inset[];
  /** Null until it is wanted and there. */
  readonly detail: CheckedTopology | null;
  readonly hasDetailFault: boolean;
}

/**
 * The geometry of both maps. Suspends until the overview, the land around it and the insets are
 * there; the detail follows only where it is wanted, once.
 */
export function useMapGeometry(wantsDetail: boolean): MapGeometry {
  // All three have been asked for when the page started: none waits for another.
  const { data: overview } = useSuspenseQuery(topologyQuery('overview'));
  const { data: surroundings } = useSuspenseQuery(topologyQuery('surroundings'));
  const { data: insetFile } = useSuspenseQuery(insetsQuery);
  const { data: detail = null, isError } = useQuery({
    ...topologyQuery('detail'),
    enabled: wantsDetail,
  });
  const { insets } = insetFile;
  return { overview, surroundings, insets, detail, hasDetailFault: isError };
}
