import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useLanguage } from '../../i18n/languageChoice';
import { useText } from '../../i18n/text';
import { mapSources, regionSources } from '../geometry/mapSources';
import type { MapGeometry } from '../geometry/useMapGeometry';
import { useMapLabels } from '../geometry/useMapLabels';
import { MapCanvas, type MapCanvasProps } from './MapCanvas';

interface FullMapProps extends Omit<MapCanvasProps, 'sources' | 'labels' | 'detail' | 'regionOf'> {
  readonly dataset: Dataset;
  readonly geometry: MapGeometry;
}

/** The MapLibre map of the geometry, which is brought into MapLibre's coordinates here: the still map needs none of it. */
export function FullMap({ dataset, geometry, ...canvas }: FullMapProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage((spoken) => spoken.language);
  const { overview, surroundings, insets, detail } = geometry;
  const { regions, region } = dataset;
  const labels = useMapLabels(geometry);
  const { data: sources } = useQuery({
    queryKey: ['map', 'sources', language],
    queryFn: () =>
      mapSources(regions, overview, surroundings, insets, labels, (kilometres) =>
        t('map.kilometres', { length: format.number(kilometres) }),
      ),
    structuralSharing: false,
  });
  const { data: finer = null } = useQuery({
    queryKey: ['map', 'sources', 'detail'],
    queryFn: () => (detail ? regionSources(detail) : null),
    enabled: detail !== null,
    structuralSharing: false,
  });
  if (!sources) return null;
  return (
    <MapCanvas {...canvas} sources={sources} labels={labels} detail={finer} regionOf={region} />
  );
}
