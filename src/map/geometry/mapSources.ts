import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Dataset } from '../../data/useDataset';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import {
  borderLines,
  countryBorders,
  landFeatures,
  mapTopology,
  regionalBorders,
  regionFeatures,
} from '../../model/geometry/features';
import { SHEET_LIMITS } from '../../model/map/sheet';
import { placeNameOf } from '../../model/names';
import { graticule } from '../../model/projection/graticule';
import type { PlanePoint } from '../../model/projection/laea';
import { planeToPseudo } from '../../model/projection/plane';
import type { MapSources } from '../style/buildStyle';
import { insetFeatures } from './insetFeatures';
import { mapLabels } from './mapLabels';

type Properties = Record<string, string | number | boolean>;

/** Everything the map draws, as MapLibre takes it. Computed once: nothing in here changes with the view. */
export function mapSources(
  { regions, country }: Pick<Dataset, 'regions' | 'country'>,
  overview: CheckedTopology,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
  kilometresInWords: (kilometres: number) => string,
): MapSources {
  const labels = mapLabels({ regions, country }, surroundings, insets, kilometresInWords);
  return {
    ...regionSources(overview),
    ...surroundingSources(surroundings),
    landLabels: collection(labels.land.map(({ at, name }) => point(at, { name }))),
    graticule: collection(
      graticule(SHEET_LIMITS).flatMap(({ pieces }) =>
        pieces.map((piece) => feature({ type: 'LineString', coordinates: piece.map(place) })),
      ),
    ),
    insets: collection(insets.flatMap((inset) => insetFeatures(inset, kilometresInWords))),
    centres: collection(
      regions.map((region) =>
        point(region.centre, {
          code: region.code,
          name: placeNameOf(region),
          marker: region.marker,
          order: -(region.values.population ?? 0),
        }),
      ),
    ),
    countries: collection(
      labels.countries.map(({ code, at, name, order }) => point(at, { code, name, order })),
    ),
  };
}

/** Regions and their borders, of whatever scale the topology has. */
export function regionSources(checked: CheckedTopology): Pick<MapSources, 'regions' | 'borders'> {
  const topology = mapTopology(checked);
  return {
    regions: regionFeatures(topology),
    borders: collection([
      feature(regionalBorders(topology), { kind: 'region' }),
      feature(countryBorders(topology), { kind: 'country' }),
    ]),
  };
}

function surroundingSources(checked: CheckedTopology): Pick<MapSources, 'land' | 'landBorders'> {
  const topology = mapTopology(checked);
  return {
    land: landFeatures(topology),
    landBorders: collection([
      feature(borderLines(topology, 'borders'), { kind: 'between' }),
      feature(borderLines(topology, 'outerBorders'), { kind: 'outer' }),
    ]),
  };
}

function place(at: PlanePoint): Position {
  return [...planeToPseudo(at)];
}

function point(at: PlanePoint, properties: Properties): Feature {
  return feature({ type: 'Point', coordinates: place(at) }, properties);
}

function feature(geometry: Geometry, properties: Properties = {}): Feature {
  return { type: 'Feature', properties, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
