import { Cells } from './cells';
import { readCsv } from './csv';
import type { Checked } from './fault';
import type { Sources } from './read';
import { codesOfLevel, knows, type Territories, unknownTerritory } from './territories';

const FILE = 'statistics/area.csv';
const EARTH_KM2 = 510_000_000;

/** Area in km² that densities rest on: of land, or (`total`) of all that the boundary encloses. */
export interface Area {
  readonly km2: number;
  readonly kind: 'land' | 'total';
}

/** Reads `statistics/area.csv`: one line for every region. */
export function readAreas(
  sources: Sources,
  territories: Territories,
): Checked<ReadonlyMap<string, Area>> {
  const { value: rows, faults } = readCsv(sources, FILE, ['code', 'km2', 'kind'] as const);
  const cells = new Cells(FILE, faults);
  const complete = faults.length === 0;
  const areas = new Map<string, Area>();
  for (const row of rows) {
    const { code } = row.cells;
    const km2 = cells.number(row, 'km2', [0.1, EARTH_KM2]);
    const kind = cells.oneOf(row, 'kind', ['land', 'total']);
    if (row.cells.km2 === '') cells.text(row, 'km2');
    if (!knows(territories, code)) cells.fault(row, `code ${unknownTerritory(territories, code)}`);
    else if (areas.has(code)) cells.fault(row, `${code} has a line already`);
    else if (km2 !== null && kind !== null) areas.set(code, { km2, kind });
  }
  for (const code of complete ? codesOfLevel(territories, 2) : []) {
    if (rows.some((row) => row.cells.code === code)) continue;
    faults.push({ file: FILE, where: '', message: `the region ${code} has no line` });
  }
  return { value: areas, faults };
}
