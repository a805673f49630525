import { type PyramidRow, SEXES, type Sex } from '../../../model/series/pyramid';
import type { ChartTable, TableCell, TableColumn } from '../../../model/series/table';

interface PyramidTableWords {
  readonly rowHead: string;
  readonly share: (sex: Sex) => string;
  readonly persons: (sex: Sex) => string;
  /** Null where nothing lies over the pyramid. */
  readonly shareOver: ((sex: Sex) => string) | null;
  readonly age: (range: PyramidRow['range']) => string;
}

/** The numbers of a pyramid, oldest first as it stands: shares and persons, and the shares over it. */
export function pyramidTable(
  rows: readonly PyramidRow[],
  over: readonly PyramidRow[],
  words: PyramidTableWords,
): ChartTable {
  const { shareOver } = words;
  const columns: TableColumn[] = [
    ...SEXES.map((sex) => ({ name: words.share(sex), decimals: 1 })),
    ...SEXES.map((sex) => ({ name: words.persons(sex), decimals: 0 })),
    ...(shareOver ? SEXES.map((sex) => ({ name: shareOver(sex), decimals: 1 })) : []),
  ];
  const cell = (value: number | undefined): TableCell => (value === undefined ? null : { value });
  return {
    rowHead: words.rowHead,
    columns,
    rows: rows
      .map((row, i) => ({
        head: words.age(row.range),
        cells: [
          ...SEXES.map((sex) => cell(row[sex]?.share)),
          ...SEXES.map((sex) => cell(row[sex]?.persons)),
          ...(shareOver ? SEXES.map((sex) => cell(over[i]?.[sex]?.share)) : []),
        ],
      }))
      .reverse(),
  };
}
