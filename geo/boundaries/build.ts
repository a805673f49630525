import { mkdir, writeFile } from 'node:fs/promises';
import type { GeometryObject } from 'topojson-specification';
import { insetAt } from '../../src/model/projection/insets';
import { encode, type GridTopology, topologyText } from './encode';
import { INSETS } from './insets';
import { joinLand } from './joinLand';
import { within } from './nearness';
import { outerBorders } from './outerBorders';
import { type PlaneRegions, planeRegions } from './regions';
import { arcIndex, type PolygonArcs, polygonsOf, ringPoints } from './shapes';
import { simplify } from './simplify';
import { type Grid, snap } from './snap';
import { surroundings } from './surroundings';
import { loadCountries, loadNuts } from './upstream';
import { uncoveredWorld } from './world';

const OUTPUT = new URL('../sources/boundaries/', import.meta.url);

/** 1:10 million on a grid of 20 m; large regions on up to 400 m, which keeps the file below 60 kB (brotli). */
const OVERVIEW_GRID: Grid = { unit: 20, multiples: [1, 5, 10, 20], share: 1 / 250 };
const OVERVIEW_TOLERANCE = { area: 1e6, share: 0.001 };

/** 1:3 million on a grid of 10 m; large regions on up to 100 m. */
const DETAIL_GRID: Grid = { unit: 10, multiples: [1, 5, 10], share: 1 / 250 };

/** Metres from the regions up to which the land around is drawn finely. */
const NEAR = 400_000;

const SURROUNDINGS = {
  unit: 125,
  corner: { near: 2e6, far: 1e8 },
  island: { near: 5e6, far: 1e9 },
};

function regionsTopology(plane: PlaneRegions, grid: Grid): GridTopology {
  const regions = plane.regions.map(({ code, polygons }): GeometryObject => {
    const [only] = polygons;
    return only && polygons.length === 1
      ? { type: 'Polygon', id: code, arcs: only }
      : { type: 'MultiPolygon', id: code, arcs: polygons };
  });
  return { unit: grid.unit, arcs: snap(plane, grid), objects: { regions } };
}

async function build(): Promise<void> {
  const overviewSource = planeRegions(await loadNuts('10M'), INSETS);
  const detailSource = planeRegions(await loadNuts('03M'), INSETS);
  const overview = regionsTopology(simplify(overviewSource, OVERVIEW_TOLERANCE), OVERVIEW_GRID);
  const detail = regionsTopology(detailSource, DETAIL_GRID);

  const world = uncoveredWorld(await loadCountries());
  const drawn = detail.arcs.map((arc) =>
    arc.map(([x, y]): [number, number] => [x * detail.unit, y * detail.unit]),
  );
  const onMainMap = (polygon: PolygonArcs) => {
    const [corner] = ringPoints(drawn, polygon[0] ?? []);
    return corner !== undefined && !insetAt(INSETS, corner);
  };
  const mainMap = (detail.objects.regions ?? []).flatMap(polygonsOf).filter(onMainMap);
  const outer = outerBorders(drawn, mainMap, world);
  const joined = joinLand(world, outer);
  const isNear = within(
    NEAR,
    mainMap.flat(2).flatMap((i) => drawn[arcIndex(i)] ?? []),
  );

  const insets = INSETS.map((inset) => JSON.stringify(inset)).join(',\n');
  const areas = overviewSource.regions.map(({ code, trueArea }, i) =>
    [code, trueArea.toFixed(3), detailSource.regions[i]?.trueArea.toFixed(3)].join(','),
  );
  const files = {
    'overview.json': topologyText(encode(overview)),
    'detail.json': topologyText(encode(detail)),
    'surroundings.json': topologyText(encode(surroundings(joined, outer, isNear, SURROUNDINGS))),
    'insets.json': `{"insets":[\n${insets}\n]}\n`,
    'areas.csv': `code,overview_km2,detail_km2\n${areas.join('\n')}\n`,
  };
  await mkdir(OUTPUT, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, OUTPUT), text);
}

await build();
