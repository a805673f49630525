import { useMemo } from 'react';
import type { Dataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { mapSources, regionSources } from '../geometry/mapSources';
import type { MapGeometry } from '../geometry/useMapGeometry';
import { MapCanvas, type MapCanvasProps } from './MapCanvas';

interface FullMapProps extends Omit<MapCanvasProps, 'sources' | 'detail' | 'regionOf'> {
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
}

/** The MapLibre map of the geometry, which is brought into MapLibre's coordinates here: the still map needs none of it. */
export function FullMap({ dataset, geometry, ...canvas }: FullMapProps) {
  const t = useText();
  const format = useFormat();
  const { overview, surroundings, insets, detail } = geometry;
  const sources = useMemo(
    () =>
      mapSources(dataset, overview, surroundings, insets, (kilometres) =>
        t('map.kilometres', { length: format.number(kilometres) }),
      ),
    [dataset, overview, surroundings, insets, t, format],
  );
  const finer = useMemo(() => (detail ? regionSources(detail) : null), [detail]);
  return <MapCanvas {...canvas} sources={sources} detail={finer} regionOf={dataset.region} />;
}
