import type { MapGeometry } from '../geometry/useMapGeometry';
import { useMapLabels } from '../geometry/useMapLabels';
import { StaticLabels } from './StaticLabels';

interface StaticNamesProps {
  readonly geometry: Pick<MapGeometry, 'surroundings' | 'insets'>;
  readonly zoom: number;
}

/** The names on a still map. On the page they come just after it: it answers before it is read. */
export function StaticNames({ geometry, zoom }: StaticNamesProps) {
  return <StaticLabels labels={useMapLabels(geometry)} zoom={zoom} />;
}
