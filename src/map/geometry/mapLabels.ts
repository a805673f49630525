import type { Dataset } from '../../data/useDataset';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { landNames } from '../../model/geometry/topology';
import { countryLabels } from '../../model/map/labelPoints';
import { latinNameOf } from '../../model/names';
import { insetAt } from '../../model/projection/insets';
import type { PlanePoint } from '../../model/projection/laea';
import { insetNameZoom } from './insetNameZoom';
import { insetScale } from './insetScale';

/** A name on the map. */
export interface MapLabel {
  /** A territory's code, or the name itself where it has none. */
  readonly code: string;
  readonly name: string;
  readonly at: PlanePoint;
  /** Where room is short the lower one stays. */
  readonly order: number;
  /** The zoom from which there is room for it; without it, at every zoom of its kind. */
  readonly from?: number;
}

/** Every name that the maps may write, wherever there is room for it. */
export interface MapLabels {
  readonly countries: readonly MapLabel[];
  readonly regions: readonly MapLabel[];
  /** Land outside the atlas. */
  readonly land: readonly MapLabel[];
  /** At the upper left corner of each inset. */
  readonly insets: readonly MapLabel[];
  /** To the right of each inset's scale bar. */
  readonly insetScales: readonly MapLabel[];
}

/** The names of both maps, the more populous before the less. */
export function mapLabels(
  { regions, country }: Pick<Dataset, 'regions' | 'country'>,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
  kilometresInWords: (kilometres: number) => string,
): MapLabels {
  const inInset = new Set(insets.flatMap((inset) => inset.regions));
  return {
    countries: countryLabels(regions, (code) => inInset.has(code)).map(
      ({ code, at, population }) => ({
        code,
        name: country(code)?.name ?? code,
        at,
        order: -population,
      }),
    ),
    regions: regions.map((region) => ({
      code: region.code,
      name: latinNameOf(region),
      at: region.centre,
      order: -(region.values.population ?? 0),
    })),
    land: landLabels(surroundings, insets),
    insets: insets.map((inset) => {
      const [west, , , north] = inset.frame;
      return { ...plain(inset.name, [west, north]), from: insetNameZoom(inset) };
    }),
    insetScales: insets.map((inset) => {
      const { kilometres, at } = insetScale(inset);
      return { ...plain(kilometresInWords(kilometres), at), code: inset.name };
    }),
  };
}

/** Names of the land around; one that an inset's box would cover is left out. */
function landLabels(surroundings: CheckedTopology, insets: readonly Inset[]): MapLabel[] {
  return landNames(surroundings)
    .filter(({ at }) => !insetAt(insets, at))
    .map(({ name, at }) => plain(name, at));
}

function plain(name: string, at: PlanePoint): MapLabel {
  return { code: name, name, at, order: 0 };
}
