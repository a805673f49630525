import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFault, type Fault } from '../../geo/pipeline/fault';
import { readSources } from '../../geo/pipeline/read';
import { buildDataset } from '../../geo/pipeline/run';
import { FIXTURES, goodSources } from './goodSources';

/** The faults that the issue asks for by name, each with a folder of its own. */
const ASKED = [
  'unknown-key',
  'misspelt-network-id',
  'member-code-not-nuts',
  'profile-of-unknown-territory',
  'population-below-zero',
  'age-groups-do-not-add-up',
  'duplicate-row',
  'missing-column',
  'year-out-of-range',
  'truncated-file',
  'wrong-delimiter',
  'yaml-with-tab',
  'geometry-without-region',
  'region-without-geometry',
];

const folder = join(FIXTURES, 'broken');
const names = readdirSync(folder);
const print = (faults: readonly Fault[]): string =>
  faults.map((fault) => `${describeFault(fault)}\n`).join('');

describe('broken sources', () => {
  it('cover every fault that was asked for', () => {
    expect(names).toEqual(expect.arrayContaining(ASKED));
  });

  it.each(names)('%s gives the expected message and no dataset', (name) => {
    const expected = join(folder, name, 'expected.txt');
    expect(existsSync(expected)).toBe(true);
    const own = Object.fromEntries(readSources(join(folder, name)).value);
    const { value, faults } = buildDataset(goodSources(own));
    expect(print(faults)).toBe(readFileSync(expected, 'utf8'));
    expect(value).toBeNull();
  });

  it('are told all at once, from whatever files they are in', () => {
    const together = ['yaml-with-tab', 'duplicate-row', 'misspelt-network-id', 'stale-deviation'];
    const own = together.flatMap((name) => [...readSources(join(folder, name)).value]);
    const { faults } = buildDataset(goodSources(Object.fromEntries(own)));
    const expected = together.map((name) => {
      return readFileSync(join(folder, name, 'expected.txt'), 'utf8').trim();
    });
    expect(faults.map(describeFault).sort()).toEqual(expected.sort());
  });

  it.each([
    'territories.csv',
    'countries.csv',
    'statistics/catalogue.yaml',
    'statistics/demo_r_d3dens.csv',
    'statistics/area.csv',
    'statistics/known-deviations.csv',
    'innovation/editions.yaml',
    'innovation/ris-2021.csv',
    'boundaries/overview.json',
    'boundaries/former-codes.csv',
  ])('a missing %s is told', (file) => {
    const { value, faults } = buildDataset(goodSources({ [file]: undefined }));
    expect(value).toBeNull();
    expect(print(faults)).toMatch(new RegExp(`^${file}: the file is missing`, 'm'));
  });
});
