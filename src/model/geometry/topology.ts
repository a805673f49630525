import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { CheckedTopology } from '../dataset/geometry';
import { countryCode } from '../nuts';
import { planeToPseudo } from '../projection/plane';
import type { ArcArea, ArcLine } from './arcPaths';
import { decodeArcs } from './arcs';

type Area = Polygon | MultiPolygon;
export type RegionFeature = Feature<Area, { code: string }>;
export type LandFeature = Feature<Area, { id: string; name: string }>;

/** A checked file as the topology it is. */
export function asTopology(checked: CheckedTopology): Topology {
  // The schema checks the envelope; the build that writes the files answers for what is inside.
  return checked as unknown as Topology;
}

/** The same, its arcs written out in metres of the plane. */
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

function collection(topology: Topology, name: string): GeometryCollection<{ name?: string }> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`the geometry has no "${name}"`);
  return object as GeometryCollection<{ name?: string }>;
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

/** An object's areas as numbers of arcs, with the identifier of each. */
export function arcAreas(
  topology: Topology,
  name: 'regions' | 'land',
): readonly (ArcArea & { readonly id: string })[] {
  return collection(topology, name).geometries.flatMap((each) =>
    each.type === 'Polygon' || each.type === 'MultiPolygon'
      ? [{ ...each, id: String(each.id) }]
      : [],
  );
}

function countryOf({ id }: GeometryObject): string {
  return countryCode(String(id));
}

type IsBorder = (a: GeometryObject, b: GeometryObject) => boolean;

/** Which two regions a border lies between. */
const BORDERS = {
  country: (a, b) => countryOf(a) !== countryOf(b),
  regional: (a, b) => a !== b && countryOf(a) === countryOf(b),
} satisfies Record<string, IsBorder>;

/** Lines between regions of different countries. */
export function countryBorders(topology: Topology): MultiLineString {
  return mesh(topology, collection(topology, 'regions'), BORDERS.country);
}

/** Lines between regions of the same country. */
export function regionalBorders(topology: Topology): MultiLineString {
  return mesh(topology, collection(topology, 'regions'), BORDERS.regional);
}

/** The lines of {@link countryBorders} or {@link regionalBorders} as numbers of arcs. */
export function arcBorders(topology: Topology, kind: keyof typeof BORDERS): readonly ArcLine[] {
  return meshArcs(topology, collection(topology, 'regions'), BORDERS[kind]).arcs;
}

/** A topology with some of its regions alone; the arcs are shared. */
export function onlyRegions(topology: Topology, codes: ReadonlySet<string>): Topology {
  const regions = collection(topology, 'regions');
  const geometries = regions.geometries.filter(({ id }) => codes.has(String(id)));
  return { ...topology, objects: { ...topology.objects, regions: { ...regions, geometries } } };
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

type OuterLines = 'borders' | 'outerBorders';

/** Lines of the surroundings: `borders` between uncovered countries, `outerBorders` of the regions with them. */
export function borderLines(topology: Topology, name: OuterLines): MultiLineString {
  return mesh(topology, collection(topology, name));
}

/** The lines of {@link borderLines} as numbers of arcs. */
export function arcLines(topology: Topology, name: OuterLines): readonly ArcLine[] {
  return meshArcs(topology, collection(topology, name)).arcs;
}
