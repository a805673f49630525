import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { CheckedTopology } from '../dataset/geometry';
import { countryCode } from '../nuts';
import { planeToPseudo } from '../projection/plane';
import { decodeArcs } from './arcs';
import { asTopology, collection, type OuterLines } from './topology';

type Area = Polygon | MultiPolygon;
export type RegionFeature = Feature<Area, { code: string }>;
export type LandFeature = Feature<Area, { id: string; name: string }>;

/** A checked file as a topology, its arcs written out in metres of the plane. */
export function planeTopology(checked: CheckedTopology): Topology {
  const topology = asTopology(checked);
  return {
    type: 'Topology',
    objects: topology.objects,
    arcs: decodeArcs(topology).map((arc) => arc.map(([x, y]) => [x, y])),
  };
}

/** The same topology where MapLibre must be told to draw it: plane metres to pseudo longitude and latitude. */
export function mapTopology(checked: CheckedTopology): Topology {
  const plane = planeTopology(checked);
  const arcs = plane.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [...planeToPseudo([x, y])]));
  return { ...plane, arcs };
}

function isArea(geometry: { type: string }): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** The regions as areas, in the coordinates of the topology; the code is both id and property. */
export function regionFeatures(topology: Topology): FeatureCollection<Area, { code: string }> {
  const { features } = feature(topology, collection(topology, 'regions'));
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ id, geometry }): RegionFeature[] => {
      const code = String(id);
      return isArea(geometry)
        ? [{ type: 'Feature', id: code, properties: { code }, geometry }]
        : [];
    }),
  };
}

/** Uncovered countries as areas, with id and English name. */
export function landFeatures(
  topology: Topology,
): FeatureCollection<Area, { id: string; name: string }> {
  const { features } = feature(topology, collection(topology, 'land'));
  return {
    type: 'FeatureCollection',
    features: features.flatMap(({ id, properties, geometry }): LandFeature[] => {
      const land = { id: String(id), name: properties.name ?? '' };
      return isArea(geometry) ? [{ type: 'Feature', id: land.id, properties: land, geometry }] : [];
    }),
  };
}

/** Lines between regions of different countries. */
export function countryBorders(topology: Topology): MultiLineString {
  return mesh(topology, collection(topology, 'regions'), (a, b) => countryOf(a) !== countryOf(b));
}

/** Lines between regions of the same country. */
export function regionalBorders(topology: Topology): MultiLineString {
  const sameCountry = (a: GeometryObject, b: GeometryObject) => countryOf(a) === countryOf(b);
  return mesh(topology, collection(topology, 'regions'), (a, b) => a !== b && sameCountry(a, b));
}

function countryOf({ id }: GeometryObject): string {
  return countryCode(String(id));
}

/** Lines of the surroundings: `borders` between uncovered countries, `outerBorders` of the regions with them. */
export function borderLines(topology: Topology, name: OuterLines): MultiLineString {
  return mesh(topology, collection(topology, name));
}
