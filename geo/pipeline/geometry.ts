import type { Topology } from 'topojson-specification';
import {
  type CheckedTopology,
  type Inset,
  insets,
  topology,
} from '../../src/model/dataset/geometry';
import type { Steps } from '../../src/model/dataset/neighbours';
import { planeTopology, regionFeatures } from '../../src/model/geometry/features';
import type { Checked, Fault } from './fault';
import { readJson } from './json';
import { markedRegions } from './markers';
import { sharedBorders, stepsBetween } from './neighbours';
import type { Sources } from './read';
import { type RegionShape, regionShape } from './regionShape';
import { didYouMean } from './suggest';
import { missingArcs } from './topologyFaults';

export interface RegionGeometry extends RegionShape {
  /** True for a region that is too small to find at first sight. */
  marker: boolean;
}

export interface Geometry {
  /** What is published below `map/`, by file name: the texts as the boundaries' build wrote them. */
  files: ReadonlyMap<string, string>;
  insets: Inset[];
  /** By code, in its order. */
  regions: ReadonlyMap<string, RegionGeometry>;
  /** Where the arrow keys lead from each region. */
  steps: ReadonlyMap<string, Steps>;
}

const OVERVIEW = 'boundaries/overview.json';
const DETAIL = 'boundaries/detail.json';
const SURROUNDINGS = 'boundaries/surroundings.json';
const INSETS = 'boundaries/insets.json';

/** Faults where geometry and regions are not one to one; without any codes another file is at fault. */
function codeFaults(file: string, checked: CheckedTopology, codes: readonly string[]): Fault[] {
  const geometries = checked.objects.regions?.geometries;
  if (!Array.isArray(geometries)) {
    return [{ file, where: 'objects', message: 'has no collection "regions"' }];
  }
  if (codes.length === 0) return [];
  const drawn = geometries.map(({ id }) => String(id));
  const known = new Set(codes);
  const counted = new Set<string>();
  const faults: Fault[] = [];
  for (const code of drawn) {
    const message = known.has(code)
      ? `the geometry of ${code} stands there twice`
      : `geometry ${code} belongs to no region of territories.csv${didYouMean(code, known)}`;
    if (!known.has(code) || counted.has(code)) faults.push({ file, where: code, message });
    counted.add(code);
  }
  for (const code of codes) {
    if (!counted.has(code))
      faults.push({ file, where: code, message: `region ${code} has no geometry` });
  }
  return faults;
}

function insetFaults(insetList: readonly Inset[], codes: readonly string[]): Fault[] {
  return insetList.flatMap(({ id, regions }) =>
    regions
      .filter((code) => !codes.includes(code))
      .map((code) => {
        const message = `inset "${id}" names ${code}, which is no region${didYouMean(code, codes)}`;
        return { file: INSETS, where: id, message };
      }),
  );
}

function publishedFiles(sources: Sources): Map<string, string> {
  return new Map(
    [OVERVIEW, DETAIL, SURROUNDINGS, INSETS].map((file) => [
      file.replace('boundaries/', ''),
      sources.get(file) ?? '',
    ]),
  );
}

/** The shapes of regions in the order of their codes. */
function shapesOf(overview: Topology, insetList: readonly Inset[]): RegionShape[] {
  return regionFeatures(overview)
    .features.map((region) => regionShape(region, insetList))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Checks the geometry against the codes of all regions, and measures each region. Without usable
 * geometry the value is null and the faults say why.
 */
export function readGeometry(sources: Sources, codes: readonly string[]): Checked<Geometry | null> {
  const overview = readJson(sources, OVERVIEW, topology);
  const detail = readJson(sources, DETAIL, topology);
  const surroundings = readJson(sources, SURROUNDINGS, topology);
  const frames = readJson(sources, INSETS, insets);
  const faults = [overview, detail, surroundings, frames].flatMap((file) => file.faults);
  if (!overview.value || !detail.value || !surroundings.value || !frames.value) {
    return { value: null, faults };
  }
  const found = [
    ...codeFaults(OVERVIEW, overview.value, codes),
    ...codeFaults(DETAIL, detail.value, codes),
    ...missingArcs(OVERVIEW, overview.value),
    ...missingArcs(DETAIL, detail.value),
    ...missingArcs(SURROUNDINGS, surroundings.value),
    ...insetFaults(frames.value.insets, codes),
  ];
  if (found.length > 0) return { value: null, faults: found };

  const plane = planeTopology(overview.value);
  const shapes = shapesOf(plane, frames.value.insets);
  const marked = markedRegions(shapes);
  return {
    value: {
      files: publishedFiles(sources),
      insets: frames.value.insets,
      regions: new Map(shapes.map((s) => [s.code, { ...s, marker: marked.has(s.code) }])),
      steps: stepsBetween(shapes, sharedBorders(plane)),
    },
    faults: [],
  };
}
