import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { insetsQuery, topologyQuery } from '../../data/queries';
import type { Dataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { type MapLabels, mapLabels } from './mapLabels';

export interface MapGeometry {
  readonly overview: CheckedTopology;
  readonly surroundings: CheckedTopology;
  readonly insets: readonly Inset[];
  readonly labels: MapLabels;
  /** Null until it is wanted and there. */
  readonly detail: CheckedTopology | null;
  readonly hasDetailFault: boolean;
}

/**
 * The geometry of both maps. Suspends until the overview, the land around it and the insets are
 * there; the detail follows only where it is wanted, once.
 */
export function useMapGeometry(dataset: Dataset, wantsDetail: boolean): MapGeometry {
  // All three have been asked for when the page started: none waits for another.
  const { data: overview } = useSuspenseQuery(topologyQuery('overview'));
  const { data: surroundings } = useSuspenseQuery(topologyQuery('surroundings'));
  const { data: insetFile } = useSuspenseQuery(insetsQuery);
  const { data: detail = null, isError } = useQuery({
    ...topologyQuery('detail'),
    enabled: wantsDetail,
  });
  const t = useText();
  const format = useFormat();
  const { insets } = insetFile;
  const labels = useMemo(
    () =>
      mapLabels(dataset, surroundings, insets, (kilometres) =>
        t('map.kilometres', { length: format.number(kilometres) }),
      ),
    [dataset, surroundings, insets, t, format],
  );
  return { overview, surroundings, insets, labels, detail, hasDetailFault: isError };
}
