import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDataset } from '../../geo/pipeline/write';
import { FIXTURES, GOOD } from './goodSources';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regioscope-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All files below a folder with their texts. */
function contents(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(of.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

describe('writeDataset', () => {
  it('replaces the whole folder: what the dataset no longer has is gone', () => {
    const out = join(folder, 'data');
    writeDataset(
      out,
      new Map([
        ['a.json', '1'],
        ['territories/IT.json', '2'],
      ]),
    );
    writeDataset(out, new Map([['a.json', '3']]));
    expect(contents(out)).toEqual({ 'a.json': '3' });
    expect(readdirSync(folder)).toEqual(['data']);
  });

  it('leaves the old dataset as it was when a file cannot be written', () => {
    const out = join(folder, 'data');
    writeDataset(out, new Map([['a.json', '1']]));
    // The second path needs a folder where the first has put a file.
    const impossible = new Map([
      ['b.json', '2'],
      ['b.json/c.json', '3'],
    ]);
    expect(() => writeDataset(out, impossible)).toThrow();
    expect(contents(out)).toEqual({ 'a.json': '1' });
    expect(readdirSync(folder)).toEqual(['data']);
  });
});

describe('npm run data', () => {
  function build(sources: string): { status: number | null; stdout: string; stderr: string } {
    const script = join(import.meta.dirname, '../../geo/pipeline/build.ts');
    const options = ['--sources', sources, '--out', join(folder, 'data')];
    const args = ['--import', 'tsx', script, ...options, '--report', join(folder, 'report')];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  }

  it('writes dataset and report, and says what it made', () => {
    const { status, stdout } = build(GOOD);
    expect(status).toBe(0);
    expect(stdout).toContain('7 regions, 6 countries, 19 territories');
    expect(readdirSync(join(folder, 'data')).sort()).toEqual([
      'catalogue.json',
      'eu.json',
      'map',
      'regions.json',
      'search.json',
      'series',
      'territories',
    ]);
    expect(readFileSync(join(folder, 'report/report.md'), 'utf8')).toContain('## Rows by source');
  });

  it('tells all faults, ends with 1 and leaves the old dataset untouched', () => {
    writeDataset(join(folder, 'data'), new Map([['a.json', 'old']]));
    const sources = join(folder, 'sources');
    cpSync(GOOD, sources, { recursive: true });
    cpSync(join(FIXTURES, 'broken/yaml-with-tab'), sources, { recursive: true });
    writeFileSync(join(sources, 'countries.csv'), Buffer.from([0xff, 0xfe, 0x00]));
    const { status, stderr } = build(sources);
    expect(status).toBe(1);
    expect(stderr).toContain('networks/vanguard.yaml, line 17: begins with a tab');
    expect(stderr).toContain('countries.csv: is not UTF-8 text');
    expect(contents(join(folder, 'data'))).toEqual({ 'a.json': 'old' });
  });
});
