import { FIRST_YEAR, LAST_YEAR } from '../../src/model/dataset/codes';
import type { Row } from './csv';
import type { Fault } from './fault';
import { didYouMean } from './suggest';

const LEGAL_FLAGS = 'bcdefnprsuz';

/** Reads typed cells of one table; what cannot be read becomes a fault and null. */
export class Cells {
  constructor(
    private readonly file: string,
    readonly faults: Fault[],
  ) {}

  /** Notes a fault at a line of the table. */
  fault(row: Row, message: string): null {
    this.faults.push({ file: this.file, where: `line ${row.line}`, message });
    return null;
  }

  text<C extends string>(row: Row<C>, column: C): string | null {
    const raw = row.cells[column].trim();
    return raw === '' ? this.fault(row, `the cell "${column}" is empty`) : raw;
  }

  optionalText<C extends string>(row: Row<C>, column: C): string | null {
    return row.cells[column].trim() || null;
  }

  oneOf<C extends string, V extends string>(
    row: Row<C>,
    column: C,
    values: readonly V[],
  ): V | null {
    const raw = row.cells[column];
    const found = values.find((value) => value === raw);
    const known = values.map((value) => (value === '' ? '(empty)' : value)).join(', ');
    if (found !== undefined) return found;
    const near = didYouMean(raw, values);
    return this.fault(row, `${column} "${raw}" is not one of ${known}${near}`);
  }

  /** A number with a point for decimals; null where the cell is empty. `range` is inclusive. */
  number<C extends string>(
    row: Row<C>,
    column: C,
    range: readonly [number, number],
  ): number | null {
    const raw = row.cells[column];
    if (raw === '') return null;
    if (!/^-?\d+(\.\d+)?$/.test(raw)) {
      return this.fault(row, `${column} "${raw}" is not a number such as 1234.5`);
    }
    const value = Number(raw);
    if (value >= range[0] && value <= range[1]) return value;
    return this.fault(row, `${column} ${raw} is outside the range ${range[0]} to ${range[1]}`);
  }

  /** A count of persons: a whole number, not below zero; null where the cell is empty. */
  count<C extends string>(row: Row<C>, column: C): number | null {
    const raw = row.cells[column];
    if (raw === '') return null;
    if (/^\d+$/.test(raw)) return Number(raw);
    return this.fault(
      row,
      `${column} "${raw}" is not a count of persons (a whole number from 0 up)`,
    );
  }

  year<C extends string>(row: Row<C>, column: C): number | null {
    const raw = row.cells[column];
    const value = /^\d{4}$/.test(raw) ? Number(raw) : 0;
    if (value >= FIRST_YEAR && value <= LAST_YEAR) return value;
    return this.fault(row, `${column} "${raw}" is not a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
  }

  /** Eurostat's flags, in alphabetical order; `:` (not available) may stand where there is no value. */
  flags<C extends string>(row: Row<C>, column: C, hasValue: boolean): string | null {
    const raw = row.cells[column];
    if (raw === '' || (raw === ':' && !hasValue)) return null;
    const sorted = [...new Set(raw)].sort().join('');
    if ([...raw].some((letter) => !LEGAL_FLAGS.includes(letter))) {
      const legal = [...LEGAL_FLAGS].join(', ');
      return this.fault(row, `${column} "${raw}" is not made of Eurostat's flags (${legal})`);
    }
    if (raw === sorted) return raw;
    return this.fault(row, `${column} "${raw}" should be in alphabetical order: "${sorted}"`);
  }
}
