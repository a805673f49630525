import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../geo/pipeline/csv';

const messages = (text: string, columns: readonly string[] = ['code', 'year']): string[] =>
  parseCsv('x.csv', text, columns).faults.map(({ where, message }) => `${where}: ${message}`);

describe('parseCsv', () => {
  it('reads cells by column, in whatever order they stand, with their line', () => {
    const text = 'year,code\n2019,"IT"\n\n2020,"A ""B"", C"\n';
    expect(parseCsv('x.csv', text, ['code', 'year'])).toEqual({
      value: [
        { line: 2, cells: { code: 'IT', year: '2019' } },
        { line: 4, cells: { code: 'A "B", C', year: '2020' } },
      ],
      faults: [],
    });
  });

  it('tells every column that is missing, unknown or doubled', () => {
    expect(messages('code,yaer,code\n')).toEqual([
      'line 1: the column "year" is missing; expected the columns code,year',
      'line 1: unknown column "yaer" (did you mean "year"?); expected the columns code,year',
      'line 1: the column "code" stands there twice',
    ]);
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ])('names a delimiter that is not the comma: %s', (delimiter, name) => {
    const expected = `line 1: the columns are separated by ${name}; save the file with commas`;
    expect(messages(`code${delimiter}year\nIT${delimiter}2019\n`)).toEqual([expected]);
  });

  it('tells a last line without its end, also when its cells seem whole', () => {
    expect(messages('code,year\nIT,2019\nFR,20')[0]).toContain(
      'line 3: the file ends in the middle',
    );
  });

  it('keeps the good lines beside a bad one', () => {
    const { value, faults } = parseCsv('x.csv', 'code,year\nIT\nFR,2019\n', ['code', 'year']);
    expect(value.map(({ cells }) => cells.code)).toEqual(['FR']);
    expect(faults).toHaveLength(1);
  });

  it('tells an empty file', () => {
    expect(messages('')).toEqual([': is empty; expected the columns code,year']);
  });
});
