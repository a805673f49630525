import { createElement, useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { DETAIL_ZOOM, type PixelSize, type PlaneCamera } from '../../model/map/sheet';
import { classColours } from '../../ui/tokens/classColours';
import { MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useMapGeometry } from '../geometry/useMapGeometry';
import { useRegionStates } from '../RegionMarks';
import { graticulePath } from '../still/graticulePath';
import type { StaticMapProps } from '../still/StaticMap';
import { StaticNames } from '../still/StaticNames';
import { staticShapes } from '../still/staticShapes';

/**
 * All that the still map draws of a picture for paper or a file: in light colours whatever the screen
 * shows, and without what the pointer marks. Suspends until the geometry is there; the finer geometry is
 * taken where the map on the screen has fetched it.
 */
export function useDrawnMap(
  picture: MapPicture,
  selected: TerritoryCode | null,
  camera: PlaneCamera,
  size: PixelSize,
): StaticMapProps {
  const t = useText();
  const dataset = useDataset();
  const geometry = useMapGeometry(camera.zoom >= DETAIL_ZOOM);
  const { overview, detail, surroundings, insets } = geometry;
  const states = useRegionStates(picture, selected, false);
  const { classes, indicator, year } = picture;
  const shapes = useMemo(
    () => staticShapes(detail ?? overview, surroundings, insets),
    [detail, overview, surroundings, insets],
  );
  return {
    shapes,
    graticule: useMemo(graticulePath, []),
    names: createElement(StaticNames, { geometry, zoom: camera.zoom }),
    states,
    camera,
    size,
    regions: dataset.regions,
    look: { scale: classes.scale, classColours: classColours(classes, MAP_PALETTES.light) },
    label: t('map.picture', {
      indicator: indicator.label,
      year: String(year),
      count: dataset.regions.length,
    }),
  };
}
