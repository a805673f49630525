import type { Dataset } from '../../data/useDataset';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import type { Region } from '../../model/dataset/regions';
import { landNames } from '../../model/geometry/topology';
import { countryLabels } from '../../model/map/labelPoints';
import { labelPlacer, type NamedPlace, type PlacedLabel } from '../../model/map/placeLabels';
import { placeNameOf } from '../../model/names';
import { insetAt } from '../../model/projection/insets';
import type { PlanePoint } from '../../model/projection/laea';
import { LABELS, type LabelKind, labelStyle } from '../style/labelSizes';
import { insetNameZoom } from './insetNameZoom';
import { insetScale } from './insetScale';

/** A name on the map. */
interface MapName extends NamedPlace {
  /** A territory's code, or the name itself where it has none. */
  readonly code: string;
}

export type MapLabel = PlacedLabel<MapName>;

/** Every name that the maps may write, in its place, with the zoom from which there is room for it. */
export type MapLabels = Readonly<Record<LabelKind, readonly MapLabel[]>>;

/** Square kilometres: names of land outside the atlas that is smaller come with those of regions. */
const SMALL_LAND = 3000;

/** Neighbours of the EU with more people are placed among its members; those with fewer come after them. */
const LARGE = 5e6;
const LATER = 1e9;

/** The names of both maps: members of the EU and large neighbours before other countries, the more populous or larger before the less. */
export function mapLabels(
  { regions, country }: Pick<Dataset, 'regions' | 'country'>,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
  kilometresInWords: (kilometres: number) => string,
): MapLabels {
  const inInset = new Set(insets.flatMap((inset) => inset.regions));
  const place = labelPlacer();
  const placed = (kind: LabelKind, names: readonly MapName[]) => place(names, labelStyle(kind));
  const insetScales = insets.map((inset) => {
    const { kilometres, at } = insetScale(inset);
    return { ...plain(kilometresInWords(kilometres), at), code: inset.name };
  });
  const insetNames = insets.map((inset) => {
    const [west, , , north] = inset.frame;
    return { ...plain(inset.name, [west, north]), from: insetNameZoom(inset) };
  });
  const countries = countryLabels(regions, (code) => inInset.has(code)).map(
    ({ code, places, population }) => ({
      code,
      name: country(code)?.name ?? code,
      places,
      order: (country(code)?.status === 'EU' || population > LARGE ? 0 : LATER) - population,
    }),
  );
  let ofRegions: readonly MapLabel[] | null = null;
  return {
    insetScales: placed('insetScales', insetScales),
    insets: placed('insets', insetNames),
    countries: placed('countries', countries),
    land: placed('land', landLabels(surroundings, insets)),
    // Three hundred names take a moment, and no map writes them before it has come near.
    get regions() {
      ofRegions ??= placed('regions', regions.map(regionName));
      return ofRegions;
    },
  };
}

/** The names of a kind that are written at a zoom. */
export function writtenLabels(
  labels: MapLabels,
  kind: LabelKind,
  zoom: number,
): readonly MapLabel[] {
  const { from, to } = LABELS[kind];
  return zoom < from || zoom >= to ? [] : labels[kind].filter((each) => zoom >= each.from);
}

/** Names of the land around; one that an inset's box would cover is left out. */
function landLabels(surroundings: CheckedTopology, insets: readonly Inset[]): MapName[] {
  return landNames(surroundings)
    .filter(({ at }) => !insetAt(insets, at))
    .map(({ name, at, area }) => ({
      ...plain(name, at),
      order: -area,
      from: area < SMALL_LAND ? LABELS.regions.from : 0,
    }));
}

function regionName(region: Region): MapName {
  return {
    code: region.code,
    name: placeNameOf(region),
    places: [region.centre],
    order: -(region.values.population ?? 0),
  };
}

function plain(name: string, at: PlanePoint): MapName {
  return { code: name, name, places: [at], order: 0 };
}
