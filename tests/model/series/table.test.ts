import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableFile, yearTable } from '../../../src/model/series/table';
import { seriesOf, territory } from './official';

const share = {
  name: 'Emilia-Romagna',
  decimals: 1,
  observations: seriesOf(territory('ITH5'), 'share-65-plus'),
};
const table = yearTable('Year', [
  share,
  { name: 'Nobody', decimals: 1, observations: [{ year: 2030, value: -1.25, flags: 'e' }] },
]);

describe('the table of a chart', () => {
  it('has a row for every year of any series, and null where there is no value', () => {
    expect(table.rows.map(({ head }) => head)).toEqual([
      ...Array.from({ length: 9 }, (_, i) => String(2014 + i)),
      '2030',
    ]);
    expect(table.rows[5]?.cells).toEqual([{ year: 2019, value: 24, flags: 'b' }, null]);
  });

  it('is a file with a head, a column of flags beside each column, and empty cells', () => {
    const text = tableFile([['Title', '=1+1']], table, (column) => `Flag: ${column}`);
    const rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
    expect(rows.slice(0, 2)).toEqual([
      ['Title', "'=1+1"],
      ['Year', 'Emilia-Romagna', 'Flag: Emilia-Romagna', 'Nobody', 'Flag: Nobody'],
    ]);
    expect(rows).toContainEqual(['2019', '24', 'b', '', '']);
    expect(rows).toContainEqual(['2030', '', '', '-1.25', 'e']);
  });

  it('has columns of words after those of values', () => {
    const text = tableFile(
      [['Title', 'Physicians']],
      {
        rowHead: 'Region',
        columns: [{ name: 'Value', decimals: 1 }],
        textColumns: ['Code'],
        rows: [
          { head: 'Emilia-Romagna', cells: [{ value: 420.126, flags: 'd' }], texts: ['ITH5'] },
          { head: 'Lazio', cells: [null], texts: ['ITI4'] },
        ],
      },
      (column) => `Flag: ${column}`,
    );
    expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
      'Title,Physicians',
      '',
      'Region,Value,Flag: Value,Code',
      'Emilia-Romagna,420.13,d,ITH5',
      'Lazio,,,ITI4',
      '',
    ]);
  });
});
