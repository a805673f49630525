import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { type MapLabels, mapLabels } from './mapLabels';
import type { MapGeometry } from './useMapGeometry';

/** The names of a map in their places. */
export function useMapLabels({
  surroundings,
  insets,
}: Pick<MapGeometry, 'surroundings' | 'insets'>): MapLabels {
  const t = useText();
  const format = useFormat();
  const dataset = useDataset();
  return useMemo(
    () =>
      mapLabels(dataset, surroundings, insets, (kilometres) =>
        t('map.kilometres', { length: format.number(kilometres) }),
      ),
    [dataset, surroundings, insets, t, format],
  );
}
