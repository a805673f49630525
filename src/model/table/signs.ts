import { cellOf, type RegionRow, type TableColumn } from './cell';

/** Which signs occur in a table and so want explaining. */
export interface TableSigns {
  /** Flags, each letter once, in alphabetical order. */
  readonly letters: readonly string[];
  /** A figure is not available. */
  readonly hasMissing: boolean;
  /** A figure was computed by the project. */
  readonly hasComputed: boolean;
}

/** The signs of the figures in some rows and columns. */
export function signsOf(rows: readonly RegionRow[], columns: readonly TableColumn[]): TableSigns {
  const letters = new Set<string>();
  let hasMissing = false;
  let hasComputed = false;
  for (const column of columns) {
    if (!column.measured || column.measured.indicator.kind === 'category') continue;
    for (const row of rows) {
      const cell = cellOf(row, column);
      const value = cell.kind === 'value' ? cell.value : null;
      if (value === null) hasMissing = true;
      if (value?.kind !== 'number') continue;
      for (const letter of value.flags) letters.add(letter);
      hasComputed ||= value.isComputed;
    }
  }
  return { letters: [...letters].sort(), hasMissing, hasComputed };
}
