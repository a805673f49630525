import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CheckedTopology } from '../dataset/geometry';
import { countryCode } from '../nuts';
import type { PlanePoint } from '../projection/laea';
import type { ArcArea, ArcLine } from './arcPaths';

/** A checked file as the topology it is. */
export function asTopology(checked: CheckedTopology): Topology {
  // The schema checks the envelope; the build that writes the files answers for what is inside.
  return checked as unknown as Topology;
}

interface LandName {
  readonly name: string;
  readonly at: PlanePoint;
  /** Of the land, in km² as far as it is drawn. */
  readonly area: number;
}

/** One of the topology's collections; throws if it lacks it. */
export function collection(
  topology: Topology,
  name: string,
): GeometryCollection<Partial<LandName>> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`the geometry has no "${name}"`);
  return object as GeometryCollection<Partial<LandName>>;
}

type IdentifiedArea = ArcArea & { readonly id: string };

/** An object's areas as numbers of arcs, with the identifier of each. */
export function arcAreas(topology: Topology, name: 'regions' | 'land'): readonly IdentifiedArea[] {
  return collection(topology, name).geometries.flatMap((each) =>
    each.type === 'Polygon' || each.type === 'MultiPolygon'
      ? [{ ...each, id: String(each.id) }]
      : [],
  );
}

/** The arcs that two areas have in common, each a line: between areas of one country, and of two. */
export function arcBorders(
  areas: readonly IdentifiedArea[],
): Record<'regional' | 'country', ArcLine[]> {
  const firstUser = new Map<number, string>();
  const borders: ReturnType<typeof arcBorders> = { regional: [], country: [] };
  for (const { id, arcs } of areas) {
    for (const arc of arcs.flat(2).map((each) => (each < 0 ? ~each : each))) {
      const other = firstUser.get(arc);
      if (other === undefined) firstUser.set(arc, id);
      // An arc that an area runs along twice is a cut into it, and no border.
      else if (other !== id) {
        borders[countryCode(other) === countryCode(id) ? 'regional' : 'country'].push([arc]);
      }
    }
  }
  return borders;
}

/** English names of the uncovered countries, where in the plane each stands, and how large its land is. */
export function landNames(checked: CheckedTopology): readonly LandName[] {
  const { geometries } = collection(asTopology(checked), 'land');
  return geometries.flatMap(({ properties }) => {
    const { name, at, area = 0 } = properties ?? {};
    return name && at ? [{ name, at, area }] : [];
  });
}

export type OuterLines = 'borders' | 'outerBorders';

/** Lines of the surroundings: `borders` between uncovered countries, `outerBorders` of the regions with them. */
export function arcLines(topology: Topology, name: OuterLines): readonly ArcLine[] {
  return collection(topology, name).geometries.flatMap((each) => {
    if (each.type === 'LineString') return [each.arcs];
    return each.type === 'MultiLineString' ? each.arcs : [];
  });
}
