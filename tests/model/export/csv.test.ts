import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/model/export/csv';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(toCsv([['Region', 'Value']])).toBe('\uFEFFRegion,Value\r\n');
  });

  it('leaves the cell of what is not available empty', () => {
    expect(toCsv([['ITH5', null, 24]])).toBe('\uFEFFITH5,,24\r\n');
  });

  it('puts what holds commas, quotation marks and line ends into quotation marks', () => {
    expect(toCsv([['a,b', 'say "c"', 'd\ne']])).toBe('\uFEFF"a,b","say ""c""","d\ne"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(toCsv([[text]]).replace(/^\uFEFF"?/, '')).toMatch(/^'/);
    },
  );

  it('leaves negative numbers numbers', () => {
    expect(toCsv([[-3.5, 0, 1200000]])).toBe('\uFEFF-3.5,0,1200000\r\n');
  });

  it('refuses what is no number', () => {
    expect(() => toCsv([[Number.NaN]])).toThrow(RangeError);
  });

  it('is read back as it was, but for the apostrophes', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = parse(toCsv(rows), { bom: true, record_delimiter: '\r\n' }) as string[][];
        const expected = rows.map((row) =>
          row.map((each) =>
            typeof each === 'string' && /^[=+\-@\t\r]/.test(each) ? `'${each}` : String(each),
          ),
        );
        expect(read).toEqual(expected);
      }),
    );
  });
});
