import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Dataset } from '../../data/useDataset';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import {
  borderLines,
  countryBorders,
  landFeatures,
  mapTopology,
  planeTopology,
  regionalBorders,
  regionFeatures,
} from '../../model/geometry/topology';
import { countryLabels, ringMiddle } from '../../model/map/labelPoints';
import { SHEET_LIMITS } from '../../model/map/sheet';
import { latinNameOf } from '../../model/names';
import { graticule } from '../../model/projection/graticule';
import { insetAt } from '../../model/projection/insets';
import type { PlanePoint } from '../../model/projection/laea';
import { planeToPseudo } from '../../model/projection/plane';
import type { MapSources } from '../style/buildStyle';
import { insetFeatures } from './insetFeatures';

type Properties = Record<string, string | number | boolean>;

/** Everything the map draws, as MapLibre takes it. Computed once: nothing in here changes with the view. */
export function mapSources(
  { regions, country }: Pick<Dataset, 'regions' | 'country'>,
  overview: CheckedTopology,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
  kilometresInWords: (kilometres: number) => string,
): MapSources {
  const inInset = new Set(insets.flatMap((inset) => inset.regions));
  return {
    ...regionSources(overview),
    ...surroundingSources(surroundings, insets),
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
          name: latinNameOf(region),
          marker: region.marker,
          order: -(region.values.population ?? 0),
        }),
      ),
    ),
    countries: collection(
      countryLabels(regions, (code) => inInset.has(code)).map(({ code, at, population }) =>
        point(at, { code, name: country(code)?.name ?? code, order: -population }),
      ),
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

function surroundingSources(
  checked: CheckedTopology,
  insets: readonly Inset[],
): Pick<MapSources, 'land' | 'landBorders' | 'landLabels'> {
  const topology = mapTopology(checked);
  return {
    land: landFeatures(topology),
    landBorders: collection([
      feature(borderLines(topology, 'borders'), { kind: 'between' }),
      feature(borderLines(topology, 'outerBorders'), { kind: 'outer' }),
    ]),
    landLabels: collection(landLabels(planeTopology(checked), insets)),
  };
}

/** Names of the land around; one that an inset's box would cover is left out. */
function landLabels(topology: Topology, insets: readonly Inset[]): Feature[] {
  return landFeatures(topology).features.flatMap(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const at = ringMiddle(polygons.flatMap(([outer]) => (outer ? [outer.map(planePoint)] : [])));
    return at && !insetAt(insets, at) ? [point(at, { name: properties.name })] : [];
  });
}

function planePoint([x = 0, y = 0]: Position): PlanePoint {
  return [x, y];
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
