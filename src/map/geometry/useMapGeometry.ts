import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { insetsQuery, topologyQuery } from '../../data/queries';
import type { Dataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Inset } from '../../model/dataset/geometry';
import { type StaticShapes, staticShapes } from '../still/staticShapes';
import type { MapSources } from '../style/buildStyle';
import { mapSources, regionSources } from './mapSources';

export interface MapGeometry {
  readonly sources: MapSources;
  readonly shapes: StaticShapes;
  readonly insets: readonly Inset[];
  /** Null until it is wanted and there. */
  readonly detail: Pick<MapSources, 'regions' | 'borders'> | null;
  readonly hasDetailFault: boolean;
}

/**
 * The geometry of both maps. Suspends until the overview, the land around it and the insets are
 * there; the detail follows only where it is wanted.
 */
export function useMapGeometry(dataset: Dataset, wantsDetail: boolean): MapGeometry {
  const [{ data: overview }, { data: surroundings }, { data: insetFile }] = useSuspenseQueries({
    queries: [topologyQuery('overview'), topologyQuery('surroundings'), insetsQuery],
  });
  const { data: finer, isError } = useQuery({ ...topologyQuery('detail'), enabled: wantsDetail });
  const t = useText();
  const format = useFormat();
  const { insets } = insetFile;
  const sources = useMemo(
    () =>
      mapSources(dataset, overview, surroundings, insets, (kilometres) =>
        t('map.kilometres', { length: format.number(kilometres) }),
      ),
    [dataset, overview, surroundings, insets, t, format],
  );
  const shapes = useMemo(
    () => staticShapes(overview, surroundings, insets),
    [overview, surroundings, insets],
  );
  const detail = useMemo(() => (finer ? regionSources(finer) : null), [finer]);
  return { sources, shapes, insets, detail, hasDetailFault: isError };
}
