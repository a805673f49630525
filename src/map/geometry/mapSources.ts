import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import type { Region } from '../../model/dataset/regions';
import {
  borderLines,
  countryBorders,
  landFeatures,
  mapTopology,
  regionalBorders,
  regionFeatures,
} from '../../model/geometry/features';
import { SHEET_LIMITS } from '../../model/map/sheet';
import { breakLines } from '../../model/map/textSize';
import { placeNameOf } from '../../model/names';
import { graticule } from '../../model/projection/graticule';
import type { PlanePoint } from '../../model/projection/laea';
import { planeToPseudo } from '../../model/projection/plane';
import { nextTask } from '../../ui/nextTask';
import type { MapSources } from '../style/buildStyle';
import { LABELS } from '../style/labelSizes';
import { insetFeatures } from './insetFeatures';
import type { MapLabel, MapLabels } from './mapLabels';

type Properties = Record<string, string | number | boolean>;

/**
 * Everything the map draws, as MapLibre takes it. Computed once, in steps between which the page
 * answers: nothing in here changes with the view.
 */
export async function mapSources(
  regions: readonly Region[],
  overview: CheckedTopology,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
  labels: MapLabels,
  kilometresInWords: (kilometres: number) => string,
): Promise<MapSources> {
  const ofRegions = await regionSources(overview);
  await nextTask();
  const ofSurroundings = surroundingSources(surroundings);
  await nextTask();
  return {
    ...ofRegions,
    ...ofSurroundings,
    landLabels: collection(labels.land.map(namePoint)),
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
          name: inLines(breakLines(placeNameOf(region), LABELS.regions.maxWidth)),
          marker: region.marker,
          order: -(region.values.population ?? 0),
        }),
      ),
    ),
    countries: collection(labels.countries.map(namePoint)),
  };
}

/** Regions and their borders, of whatever scale the topology has, in steps. */
export async function regionSources(
  checked: CheckedTopology,
): Promise<Pick<MapSources, 'regions' | 'borders'>> {
  const topology = mapTopology(checked);
  await nextTask();
  const regions = regionFeatures(topology);
  await nextTask();
  const withinCountries = feature(regionalBorders(topology), { kind: 'region' });
  await nextTask();
  const ofCountries = feature(countryBorders(topology), { kind: 'country' });
  return { regions, borders: collection([withinCountries, ofCountries]) };
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

/** A name in its lines: both maps break it alike. */
function inLines(lines: readonly string[]): string {
  return lines.join('\n');
}

function namePoint({ at, lines, label: { code } }: MapLabel): Feature {
  return point(at, { code, name: inLines(lines) });
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
