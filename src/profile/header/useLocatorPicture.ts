import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { insetsQuery, topologyQuery } from '../../data/queries';
import { useDataset } from '../../data/useDataset';
import type { CheckedTopology } from '../../model/dataset/geometry';
import type { Region } from '../../model/dataset/regions';
import { landFeatures, planeTopology, regionFeatures } from '../../model/geometry/features';
import { svgPath, toPixels } from '../../model/geometry/path';
import { overlaps } from '../../model/map/sheet';
import { countryCode } from '../../model/nuts';
import { oncePer } from '../../model/oncePer';
import { locatorFrame } from '../../model/profile/locator';

/** Width and height of the locator in its own units. */
export const LOCATOR_SIZE = 120;

/** A region drawn smaller than this gets a ring around it. */
const SMALLEST_VISIBLE = 6;

/** All regions and all other land in the plane: the same for every locator. */
const planeRegions = oncePer(
  (overview: CheckedTopology) => regionFeatures(planeTopology(overview)).features,
);
const planeLand = oncePer(
  (surroundings: CheckedTopology) => landFeatures(planeTopology(surroundings)).features,
);

/** SVG paths of the locator, from the back to the front. */
export interface LocatorPicture {
  readonly land: string;
  readonly neighbours: string;
  readonly country: string;
  readonly region: string;
  /** Where a region too small to see is ringed; null where it is large enough. */
  readonly marker: readonly [number, number] | null;
}

/** The locator of a region, drawn from the geometry that the map has fetched; null as long as there is none. */
export function useLocatorPicture(region: Region): LocatorPicture | null {
  const { regions } = useDataset();
  const { data: overview } = useQuery(topologyQuery('overview'));
  const { data: surroundings } = useQuery(topologyQuery('surroundings'));
  const { data: insets } = useQuery(insetsQuery);

  return useMemo(() => {
    if (!overview || !insets) return null;
    const { bounds, inset } = locatorFrame(region, regions, insets.insets);
    const frame = { bounds, width: LOCATOR_SIZE };
    const seen = new Set(
      regions.filter((each) => overlaps(each.bounds, bounds)).map(({ code }) => code),
    );
    const features = planeRegions(overview).filter(({ properties }) => seen.has(properties.code));
    const isCompatriot = (code: string) => countryCode(code) === countryCode(region.code);
    const draw = (wanted: (code: string) => boolean) =>
      features
        .filter(({ properties }) => wanted(properties.code))
        .map(({ geometry }) => svgPath(geometry, frame))
        .join('');
    const [west, south, east, north] = region.bounds;
    const size = (Math.max(east - west, north - south) / (bounds[2] - bounds[0])) * LOCATOR_SIZE;
    return {
      // Insets are laid over land that is not near them.
      land:
        surroundings && !inset
          ? planeLand(surroundings)
              .map(({ geometry }) => svgPath(geometry, frame))
              .join('')
          : '',
      neighbours: draw((code) => !isCompatriot(code)),
      country: draw((code) => isCompatriot(code) && code !== region.code),
      region: draw((code) => code === region.code),
      marker: size < SMALLEST_VISIBLE ? toPixels(frame, [...region.centre]) : null,
    };
  }, [region, regions, overview, surroundings, insets]);
}
