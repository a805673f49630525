import type { Observation } from '../../src/model/dataset/observation';
import { Cells } from './cells';
import type { Checked, Fault } from './fault';
import { roundTo } from './round';
import {
  type Measure,
  measuresOf,
  type Reading,
  type StatisticsCatalogue,
} from './statisticsCatalogue';
import type { OfficialTable, OfficialTables } from './tables';

/** Observations of one measure: by territory (or EU), then by year. */
export type MeasureObservations = Map<string, Map<number, Observation>>;

/** Observations by the id of an indicator or a variant. */
export type Observations = ReadonlyMap<string, MeasureObservations>;

/** The observation of a territory in a year, if there is one. */
export function observationOf(
  observations: Observations,
  measure: string,
  code: string,
  year: number,
): Observation | undefined {
  return observations.get(measure)?.get(code)?.get(year);
}

/**
 * One table's column under one filter. The table's precision is kept up to one digit more than the
 * measure prints, so that ranks and shares rest on what the table says.
 */
function readColumn(
  { file, rows }: OfficialTable,
  { column, where }: Reading,
  { range, decimals }: Measure,
  faults: Fault[],
): MeasureObservations {
  const cells = new Cells(file, faults);
  const filters = Object.entries(where);
  const found: MeasureObservations = new Map();
  const lines = new Map<string, number>();
  for (const { code, year, row } of rows) {
    if (filters.some(([name, value]) => row.cells[name] !== value)) continue;
    const key = `${code} ${year}`;
    const earlier = lines.get(key);
    if (earlier !== undefined) {
      const filter = filters.map(([, value]) => ` ${value}`).join('');
      cells.fault(
        row,
        `a second row for ${code} in ${year}${filter}; the first is line ${earlier}`,
      );
      continue;
    }
    lines.set(key, row.line);
    const value = cells.number(row, column, range);
    const flags = 'flag' in row.cells ? cells.flags(row, 'flag', value !== null) : null;
    if (value === null) continue;
    const years = found.get(code) ?? new Map<number, Observation>();
    const rounded = roundTo(value, decimals + 1);
    years.set(year, { year, value: rounded, ...(flags === null ? {} : { flags }) });
    found.set(code, years);
  }
  return found;
}

/** Later readings fill what the earlier ones lack. */
function addMissing(to: MeasureObservations, from: MeasureObservations): void {
  for (const [code, years] of from) {
    const known = to.get(code) ?? new Map<number, Observation>();
    for (const [year, observation] of years) {
      if (!known.has(year)) known.set(year, observation);
    }
    to.set(code, known);
  }
}

/** Reads every indicator and variant from its tables; nothing is computed here. */
export function readObservations(
  catalogue: StatisticsCatalogue,
  tables: OfficialTables,
): Checked<Observations> {
  const faults: Fault[] = [];
  const observations = new Map<string, MeasureObservations>();
  for (const measure of measuresOf(catalogue)) {
    const found: MeasureObservations = new Map();
    for (const reading of measure.from) {
      const table = tables.get(reading.source);
      if (table?.columns.includes(reading.column))
        addMissing(found, readColumn(table, reading, measure, faults));
    }
    observations.set(measure.id, found);
  }
  return { value: observations, faults };
}
