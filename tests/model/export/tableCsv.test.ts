import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/model/export/fileName';
import { tableCsv } from '../../../src/model/export/tableCsv';
import { regionRows } from '../../../src/model/table/cell';
import { regions } from '../../profile/fixtures/regions';

const rows = regionRows(regions.regions, () => 'Country');
const read = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];

describe('a table of regions as CSV', () => {
  it('has its heads in line 1, then the regions, an empty line and the notes, all equally long', () => {
    const text = tableCsv(
      [
        { head: 'Code', cell: ({ region }) => region.code },
        { head: 'Name', cell: ({ name }) => name },
        { head: 'Value', cell: () => -1.5 },
      ],
      rows,
      [['Title', 'Some regions']],
    );
    const lines = read(text);
    expect(lines[0]).toEqual(['Code', 'Name', 'Value']);
    expect(lines[1]).toEqual(['DE21', 'Oberbayern', '-1.5']);
    expect(lines[rows.length + 1]).toEqual(['', '', '']);
    expect(lines.at(-1)).toEqual(['Title', 'Some regions', '']);
  });

  it('makes every text harmless and leaves numbers numbers, wherever they stand', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+49', '-x', '@a', '\tx', '\rx'));
    fc.assert(
      fc.property(
        text,
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (head, word, number) => {
          const columns = [
            { head, cell: () => word },
            { head: 'Value', cell: () => number },
          ];
          const [heads, cells, , note] = read(tableCsv(columns, rows.slice(0, 1), [[head, word]]));
          for (const [cell, meant] of [
            [heads?.[0], head],
            [cells?.[0], word],
            [note?.[1], word],
          ]) {
            expect(cell).not.toMatch(/^[=+\-@\t\r]/);
            expect(cell === meant || cell === `'${meant}`).toBe(true);
          }
          expect(Number(cells?.[1])).toBe(number + 0);
        },
      ),
    );
  });
});

describe('the name of a file', () => {
  it('says what is in it and of which day', () => {
    expect(fileName('regions', new Date('2026-11-24T10:00:00Z'), 'csv')).toBe(
      'regioscope-regions-2026-11-24.csv',
    );
  });
});
