import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crossingArcs } from '../../geo/boundaries/crossings';
import { readGeometry } from '../../geo/pipeline/geometry';
import { regionShape } from '../../geo/pipeline/regionShape';
import { topology } from '../../src/model/dataset/geometry';
import {
  borderLines,
  landFeatures,
  planeTopology,
  regionFeatures,
} from '../../src/model/geometry/features';
import { insideRing } from '../../src/model/geometry/rings';
import { ETRS89_LAEA, type LonLat, type PlanePoint } from '../../src/model/projection/laea';

const FILES = ['overview.json', 'detail.json', 'surroundings.json', 'insets.json'];
const read = (name: string) => readFileSync(`geo/sources/boundaries/${name}`, 'utf8');
const sources = new Map(FILES.map((name) => [`boundaries/${name}`, read(name)]));

/** True surfaces in km², computed on the ellipsoid from GISCO's polygons before they were projected. */
const areas = read('areas.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([code = '', overview, detail]) => ({
    code,
    overview: Number(overview),
    detail: Number(detail),
  }));
const codes = areas.map(({ code }) => code);

const { value, faults } = readGeometry(sources, codes);
const insets = value?.insets ?? [];
const parsed = (name: string) => planeTopology(topology.parse(JSON.parse(read(name))));
const detail = regionFeatures(parsed('detail.json')).features;
const surroundings = parsed('surroundings.json');
const land = landFeatures(surroundings).features;
const outer = borderLines(surroundings, 'outerBorders').coordinates as unknown as PlanePoint[][];

function landAt(place: LonLat): string[] {
  const point = ETRS89_LAEA.forward(place);
  return land
    .filter(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.some(
        (rings) =>
          rings.filter((ring) => insideRing(point, ring as unknown as PlanePoint[])).length % 2 ===
          1,
      );
    })
    .map(({ properties }) => properties.name);
}

describe('the derived boundaries', () => {
  it('have the 334 regions of NUTS 2021', () => {
    expect(faults).toEqual([]);
    expect(value?.regions.size).toBe(334);
    expect(codes).toContain('ITH5');
  });

  it('draw every region in proportion to its true area, within 0.5 %', () => {
    const shapes = new Map(
      detail.map((region) => [region.properties.code, regionShape(region, insets)]),
    );
    for (const { code, ...km2 } of areas) {
      const drawn = value?.regions.get(code)?.drawnArea ?? 0;
      expect(Math.abs(drawn / km2.overview - 1), `overview of ${code}`).toBeLessThan(0.005);
      const drawnFine = shapes.get(code)?.drawnArea ?? 0;
      expect(Math.abs(drawnFine / km2.detail - 1), `detail of ${code}`).toBeLessThan(0.005);
    }
  });

  it('know true areas: Emilia-Romagna has some 22 500 km², Malta 316', () => {
    expect(areas.find(({ code }) => code === 'ITH5')?.detail).toBeCloseTo(22_500, -3);
    expect(areas.find(({ code }) => code === 'MT00')?.detail).toBeCloseTo(316, -1);
  });

  it('share their arcs: no arc bounds more than two regions, and neighbours run along it in opposite ways', () => {
    for (const name of ['overview.json', 'detail.json']) {
      const { objects } = topology.parse(JSON.parse(read(name)));
      const geometries = objects.regions?.geometries as { arcs: unknown }[];
      const uses = geometries.flatMap(({ arcs }) => [arcs].flat(3) as number[]);
      expect(new Set(uses).size, name).toBe(uses.length);
    }
  });

  it('have no lines that cross: regions neither overlap nor leave gaps', () => {
    for (const name of ['overview.json', 'detail.json']) {
      const { arcs } = parsed(name);
      expect([...crossingArcs(arcs as unknown as PlanePoint[][], 20_000)], name).toEqual([]);
    }
  });

  it('put every piece of an outermost region into one of its frames', () => {
    const framed = insets.flatMap(({ regions }) => regions);
    for (const code of new Set(framed)) {
      const region = value?.regions.get(code);
      const frames = insets
        .filter(({ regions }) => regions.includes(code))
        .map(({ frame }) => frame);
      const [west = 0, south = 0, east = 0, north = 0] = region?.bounds ?? [];
      expect(
        frames.some((f) => f[0] < west && f[1] < south && east < f[2] && north < f[3]),
        code,
      ).toBe(true);
    }
  });

  it('have frames clear of each other and of all regions on the main map', () => {
    const apart = (a: readonly number[], b: readonly number[]) =>
      (a[2] ?? 0) < (b[0] ?? 0) ||
      (b[2] ?? 0) < (a[0] ?? 0) ||
      (a[3] ?? 0) < (b[1] ?? 0) ||
      (b[3] ?? 0) < (a[1] ?? 0);
    const framed = new Set(insets.flatMap(({ regions }) => regions));
    insets.forEach((inset, i) => {
      for (const other of insets.slice(i + 1)) {
        expect(apart(inset.frame, other.frame), `${inset.id} and ${other.id}`).toBe(true);
      }
      for (const region of value?.regions.values() ?? []) {
        if (framed.has(region.code)) continue;
        expect(apart(inset.frame, region.bounds), `${inset.id} and ${region.code}`).toBe(true);
      }
    });
  });

  it('mark the regions that would be missed', () => {
    const marked = [...(value?.regions.values() ?? [])]
      .filter(({ marker }) => marker)
      .map(({ code }) => code);
    expect(marked).toEqual(
      expect.arrayContaining(['MT00', 'LI00', 'LU00', 'ES63', 'ES64', 'FI20', 'BE10', 'UKI3']),
    );
    expect(marked).not.toContain('UKI4');
    expect(marked.length).toBeLessThan(25);
  });

  it('stay within 60 kB (overview) and 300 kB (detail) with brotli', () => {
    expect(brotliCompressSync(read('overview.json')).length).toBeLessThan(60_000);
    expect(brotliCompressSync(read('detail.json')).length).toBeLessThan(300_000);
    expect(brotliCompressSync(read('surroundings.json')).length).toBeLessThan(40_000);
  });
});

describe('the land around', () => {
  it('gives each place to the country that the United Nations see there', () => {
    expect(landAt([34.1, 45.2])).toEqual(['Ukraine']);
    expect(landAt([21, 42.6])).toEqual(['Kosovo*']);
    expect(landAt([20.5, 54.7])).toEqual(['Russia']);
    expect(landAt([29.6, 46.9])).toEqual(['Moldova']);
    expect(landAt([18.2, 44])).toEqual(['Bosnia and Herzegovina']);
  });

  it('leaves the covered countries to their regions', () => {
    for (const place of [
      [11.34, 44.49],
      [20.46, 44],
      [33.4, 35.2],
      [32.8, 39.9],
    ] as LonLat[]) {
      expect(landAt(place)).toEqual([]);
    }
  });

  it('keeps Kosovo out of the regions of Serbia', () => {
    const pristina = ETRS89_LAEA.forward([21.16, 42.66]);
    const holding = detail.filter(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.some(
        ([outer = []]) =>
          insideRing(pristina, outer as unknown as PlanePoint[]) && outer.length > 0,
      );
    });
    const withHoles = holding.map(({ properties }) => properties.code);
    expect(withHoles.filter((code) => code.startsWith('RS'))).toEqual([]);
  });
});

describe('the borders of the regions with the land around', () => {
  const corners = (geometry: (typeof land)[number]['geometry']) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();
  const sidesOf = (id: string) =>
    corners(
      land.find(({ properties }) => properties.id === id)?.geometry ?? {
        type: 'Polygon',
        coordinates: [],
      },
    ).flatMap((ring) => ring.slice(1).map((b, i) => [ring[i]?.join(), b.join()].sort().join(' ')));

  /** Metres of regional outline near which a place counts as on it: the lines are on a grid of 125 m. */
  const CELL = 1_000;
  const byCell = new Map<string, Set<string>>();
  for (const { properties, geometry } of detail) {
    for (const [x = 0, y = 0] of corners(geometry).flat()) {
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          const cell = `${Math.floor(x / CELL) + dx},${Math.floor(y / CELL) + dy}`;
          byCell.set(cell, (byCell.get(cell) ?? new Set()).add(properties.code));
        }
      }
    }
  }
  const owners = ([x, y]: PlanePoint) =>
    byCell.get(`${Math.floor(x / CELL)},${Math.floor(y / CELL)}`) ?? new Set<string>();

  /** Stretches of consecutive segments that both the country's regions and the land have as their edge. */
  function pieces(covered: string, id: string): { count: number; km: number } {
    const sides = new Set(sidesOf(id));
    let [count, metres] = [0, 0];
    for (const line of outer) {
      let open = false;
      line.slice(1).forEach((b, i) => {
        const a = line[i] ?? b;
        const here =
          sides.has([a.join(), b.join()].sort().join(' ')) &&
          [...owners(a)].some((code) => code.startsWith(covered) && owners(b).has(code));
        if (here && !open) count++;
        if (here) metres += Math.hypot(b[0] - a[0], b[1] - a[1]);
        open = here;
      });
    }
    return { count, km: metres / 1000 };
  }

  // Lengths as GISCO's 1:3 million draws them, rounded down; the real lines wind more.
  it.each([
    ['RS', 'XK', 200],
    ['ME', 'XK', 40],
    ['MK', 'XK', 90],
    ['AL', 'XK', 60],
    ['HR', 'BA', 600],
    ['RS', 'BA', 200],
    ['ME', 'BA', 150],
    ['PL', 'RU', 150],
    ['PL', 'BY', 250],
    ['PL', 'UA', 350],
    ['LT', 'RU', 150],
    ['LT', 'BY', 400],
    ['LV', 'RU', 150],
    ['LV', 'BY', 100],
    ['EE', 'RU', 200],
    ['SK', 'UA', 60],
    ['HU', 'UA', 80],
    ['RO', 'UA', 350],
    ['RO', 'MD', 350],
    ['FI', 'RU', 1000],
    ['NO', 'RU', 100],
    ['TR', 'GE', 150],
    ['TR', 'AM', 200],
    ['TR', 'IR', 350],
    ['TR', 'IQ', 200],
    ['TR', 'SY', 600],
    ['ES63', 'MA', 5],
    ['ES64', 'MA', 6],
    ['IT', 'SM', 25],
    ['FR', 'AD', 30],
    ['ES', 'AD', 40],
  ])('draw that of %s with %s without gaps', (covered, id, least) => {
    const { count, km } = pieces(covered, id);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    expect(km).toBeGreaterThan(least);
  });

  it('leave no part of the land beside the outline: every segment is also an edge of the land', () => {
    const sides = new Set(land.flatMap(({ properties }) => sidesOf(properties.id)));
    const segments = outer.flatMap((line) =>
      line.slice(1).map((b, i) => [line[i]?.join(), b.join()].sort().join(' ')),
    );
    const loose = segments.filter((side) => !sides.has(side));
    expect(loose.length / segments.length).toBeLessThan(0.01);
  });

  it('leave out the coasts of Ceuta and Melilla, and all of the coast of Greece', () => {
    const closed = outer.filter((line) => line[0]?.join() === line.at(-1)?.join());
    expect(closed).toHaveLength(3);
    expect(
      outer.flat().filter((at) => [...owners(at)].some((code) => code.startsWith('EL'))),
    ).toEqual([]);
  });

  it('end nowhere within a window that shows the whole of Europe', () => {
    const all = land.flatMap(({ geometry }) => corners(geometry).flat());
    const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
    const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
    const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
    // The sheet, 2 % wider, in windows of 390 × 700 and of 2560 × 1200 pixels.
    expect(least(ys)).toBeLessThan(-1_170_000);
    expect(most(ys)).toBeGreaterThan(7_980_000);
    expect(least(xs)).toBeLessThan(464_000);
    expect(most(xs)).toBeGreaterThan(9_496_000);
  });
});
