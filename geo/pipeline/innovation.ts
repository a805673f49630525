import { INNOVATION_GROUPS } from '../../src/model/dataset/codes';
import { basis } from '../../src/model/dataset/regions';
import type { InnovationRating } from '../../src/model/dataset/territory';
import { nearestAncestor } from '../../src/model/inherit/nearest';
import { countryCode, levelOf } from '../../src/model/nuts';
import { Cells } from './cells';
import { type Row, readCsv } from './csv';
import { type Editions, editionFile } from './editions';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import { isOtherCode, OTHER_CODES_FILE, type OtherCodes } from './tables';
import { knows, type Territories, unknownTerritory } from './territories';

const INHERITANCE_FILE = 'innovation/inheritance.csv';
const COLUMNS = [
  'code',
  'group',
  'subgroup',
  'subgroup_known',
  'basis',
  'index',
  'index_base',
  'source',
  'note',
] as const;
const ANY_NUMBER = [0, 10_000] as const;

/** Ratings of an edition by territory, inherited ones included. */
export type EditionRatings = ReadonlyMap<string, InnovationRating>;

export interface Innovation {
  /** Ratings by year of the edition, oldest first. */
  readonly editions: ReadonlyMap<number, EditionRatings>;
  /** By file: rows read, and codes that are left out. */
  readonly rows: ReadonlyMap<string, { total: number; leftOut: string[] }>;
}

function readInheritance(sources: Sources, territories: Territories): Checked<Map<string, number>> {
  const columns = ['country', 'level', 'note'] as const;
  const { value: rows, faults } = readCsv(sources, INHERITANCE_FILE, columns);
  const cells = new Cells(INHERITANCE_FILE, faults);
  const levels = new Map<string, number>();
  for (const row of rows) {
    const { country } = row.cells;
    const level = cells.oneOf(row, 'level', ['0', '1']);
    if (levelOf(country) !== 0 || !knows(territories, country)) {
      cells.fault(row, `"${country}" is not a country of territories.csv`);
    } else if (levels.has(country)) cells.fault(row, `${country} has a line already`);
    else if (level !== null) levels.set(country, Number(level));
  }
  return { value: levels, faults };
}

function readRating(
  cells: Cells,
  row: Row<(typeof COLUMNS)[number]>,
  edition: number,
): InnovationRating | null {
  const group = cells.oneOf(row, 'group', INNOVATION_GROUPS);
  const subgroup = cells.oneOf(row, 'subgroup', ['+', '', '-']);
  const known = cells.oneOf(row, 'subgroup_known', ['yes', 'no']);
  const ratingBasis = cells.oneOf(row, 'basis', basis.options);
  const source = cells.optionalText(row, 'source');
  cells.number(row, 'index', ANY_NUMBER);
  if (ratingBasis === 'derived' && row.cells.index === '') {
    cells.fault(row, 'a group derived from the index needs its index');
  }
  if (source !== null && !/^https?:\/\/\S+$/.test(source)) {
    cells.fault(row, `source "${source}" is not one address that begins with https:// or http://`);
  }
  if (group === null || subgroup === null || ratingBasis === null) return null;
  return {
    edition,
    group,
    subgroup: known === 'yes' ? subgroup : null,
    basis: ratingBasis,
    from: row.cells.code,
    source,
    note: cells.optionalText(row, 'note'),
  };
}

/** A territory's own rating, or that of its parent at the level where the scoreboard rates its country. */
export function inheritRatings(
  own: EditionRatings,
  levels: ReadonlyMap<string, number>,
  codes: Iterable<string>,
): EditionRatings {
  const ratings = new Map<string, InnovationRating>();
  for (const code of codes) {
    const level = levels.get(countryCode(code));
    const parent = nearestAncestor(code, (ancestor) => levelOf(ancestor) === level);
    const rating = own.get(code) ?? own.get(parent ?? '');
    if (rating !== undefined) ratings.set(code, rating);
  }
  return ratings;
}

/** Reads the editions of the scoreboard and passes groups on as `inheritance.csv` says. */
export function readInnovation(
  sources: Sources,
  editions: Editions | null,
  territories: Territories,
  otherCodes: OtherCodes,
): Checked<Innovation> {
  const levels = readInheritance(sources, territories);
  const faults: Fault[] = [...levels.faults];
  const found = new Map<number, EditionRatings>();
  const read = new Map<string, { total: number; leftOut: string[] }>();
  for (const { year } of editions?.editions ?? []) {
    const file = editionFile(year);
    const { value: rows, faults: tableFaults } = readCsv(sources, file, COLUMNS);
    const cells = new Cells(file, tableFaults);
    const own = new Map<string, InnovationRating>();
    const leftOut: string[] = [];
    for (const row of rows) {
      const { code } = row.cells;
      if (isOtherCode(otherCodes, territories, code)) {
        leftOut.push(code);
        continue;
      }
      if (!knows(territories, code)) {
        cells.fault(
          row,
          `code ${unknownTerritory(territories, code)}, nor listed in ${OTHER_CODES_FILE}`,
        );
      } else if (own.has(code)) cells.fault(row, `${code} has a line already`);
      const rating = readRating(cells, row, year);
      if (rating !== null) own.set(code, rating);
    }
    faults.push(...tableFaults);
    read.set(file, { total: rows.length, leftOut });
    found.set(year, inheritRatings(own, levels.value, territories.keys()));
  }
  return { value: { editions: found, rows: read }, faults };
}
