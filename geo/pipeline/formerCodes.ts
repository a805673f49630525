import { territoryCode } from '../../src/model/dataset/codes';
import { FORMER_VERSIONS } from '../../src/model/nuts';
import { Cells } from './cells';
import { type Row, readCsv } from './csv';
import type { Checked } from './fault';
import type { Sources } from './read';
import { didYouMean } from './suggest';
import { codesOfLevel, type Territories } from './territories';

export const FORMER_CODES_FILE = 'boundaries/former-codes.csv';

const COLUMNS = ['code', 'versions', 'successor', 'share'] as const;

type FormerRow = Row<(typeof COLUMNS)[number]>;

/** By a code that NUTS 2021 does not have: the regions that lie where it lay, the largest share first. */
export type FormerCodes = ReadonlyMap<string, readonly string[]>;

function checkVersions(cells: Cells, row: FormerRow): void {
  const { versions } = row.cells;
  const named = versions.split(' ');
  const inOrder = FORMER_VERSIONS.map(String).filter((version) => named.includes(version));
  if (versions !== '' && inOrder.join(' ') === versions) return;
  const known = FORMER_VERSIONS.join(', ');
  cells.fault(row, `versions "${versions}" is not made of ${known}, oldest first, one space apart`);
}

function checkCode(cells: Cells, row: FormerRow, territories: Territories): void {
  const { code } = row.cells;
  if (!territoryCode.safeParse(code).success) {
    cells.fault(row, `code "${code}" is not a NUTS code of level 0 to 2, such as GR, FR2 or UKM2`);
  } else if (territories.has(code)) {
    cells.fault(row, `${code} is a territory of territories.csv, so it is not a former code`);
  }
}

/** Reads `boundaries/former-codes.csv`: one line a former code and region, the largest share first. */
export function readFormerCodes(sources: Sources, territories: Territories): Checked<FormerCodes> {
  const { value: rows, faults } = readCsv(sources, FORMER_CODES_FILE, COLUMNS);
  const cells = new Cells(FORMER_CODES_FILE, faults);
  const regions = codesOfLevel(territories, 2);
  const found = new Map<string, string[]>();
  /** The last share of each code so far. */
  const least = new Map<string, number>();
  for (const row of rows) {
    const { code, successor } = row.cells;
    checkCode(cells, row, territories);
    checkVersions(cells, row);
    if (territories.size > 0 && !regions.includes(successor)) {
      const near = didYouMean(successor, regions);
      cells.fault(row, `successor "${successor}" is not a region of territories.csv${near}`);
    }
    const earlier = found.get(code) ?? [];
    if (earlier.includes(successor))
      cells.fault(row, `${code} has a line for ${successor} already`);
    const share = cells.number(row, 'share', [0, 1]);
    if (row.cells.share === '') cells.text(row, 'share');
    if (share !== null && share > (least.get(code) ?? 1)) {
      cells.fault(row, `${code} has a smaller share above this one; the largest comes first`);
    }
    if (share !== null) least.set(code, share);
    found.set(code, [...earlier, successor]);
  }
  return { value: found, faults };
}
