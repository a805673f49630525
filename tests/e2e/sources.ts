import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/**
 * What the source files say, worked out from them by the rules of `geo/README.md` and by no code of
 * the app or the pipeline: the answers that the app has to give.
 */
const SOURCES = 'geo/sources';

interface Member {
  readonly code: string;
  readonly role: string;
  readonly asOf: number;
  readonly confidence: string;
}

interface Profile {
  readonly collaboration?: { readonly seeking?: boolean | null };
}

/** Codes of all regions (level 2). */
export const allRegions: readonly string[] = csv('territories.csv')
  .filter(({ level }) => level === '2')
  .map(({ code }) => code ?? '');

/** Regions that belong to a network: directly, through a parent, or in part. */
export function membersOf(network: string): Set<string> {
  const { members } = yaml<{ members: Member[] }>(`networks/${network}.yaml`);
  const counting = members
    .filter(({ role }) => role === 'member' || role === 'partner')
    .filter(
      ({ confidence, asOf }) =>
        confidence === 'confirmed' || (confidence === 'partly' && asOf >= 2018),
    );
  return regionsWhere((region) =>
    counting.some(({ code }) => region.startsWith(code) || code.startsWith(region)),
  );
}

/** Regions of an innovation group of 2021: by their own row, or that of the parent that is rated. */
export function groupMembers(group: string): Set<string> {
  return regionsWhere((region) => groupOf(region) === group);
}

/** Regions whose group of 2021 is known. */
export function ratedRegions(): Set<string> {
  return regionsWhere((region) => groupOf(region) !== undefined);
}

/** Regions whose profile, or else their nearest parent's, says that they seek collaboration. */
export function seekingRegions(): Set<string> {
  return regionsWhere((region) => {
    const file = profileOf(region);
    return (file && yaml<Profile>(`profiles/${file}.yaml`).collaboration?.seeking) === true;
  });
}

/** Regions with a profile: `own`, or that of their nearest `parent`. */
export function profiledRegions(whose: 'own' | 'parent'): Set<string> {
  return regionsWhere((region) => {
    const file = profileOf(region);
    return file !== undefined && (file === region) === (whose === 'own');
  });
}

/** Regions with a value of a table between two bounds, both included. */
export function regionsBetween(
  table: string,
  column: string,
  year: number,
  [from, to]: readonly [number, number],
): Set<string> {
  const values = new Map(
    csv(`statistics/${table}.csv`)
      .filter((row) => row.year === String(year) && row[column] !== '')
      .map((row) => [row.code, Number(row[column])]),
  );
  return regionsWhere((region) => {
    const value = values.get(region);
    return value !== undefined && value >= from && value <= to;
  });
}

/** Those of all sets. */
export function both(...sets: readonly ReadonlySet<string>[]): Set<string> {
  return regionsWhere((region) => sets.every((set) => set.has(region)));
}

/** Those of a set that are in no other. */
export function without(set: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]) {
  return regionsWhere((region) => set.has(region) && !others.some((other) => other.has(region)));
}

/** Regions of countries. */
export function regionsOf(...countries: readonly string[]): Set<string> {
  return regionsWhere((region) => countries.includes(region.slice(0, 2)));
}

const groups = new Map(csv('innovation/ris-2021.csv').map(({ code, group }) => [code, group]));
const levels = new Map(
  csv('innovation/inheritance.csv').map(({ country, level }) => [country, Number(level)]),
);
const profiles = new Set(
  readdirSync(`${SOURCES}/profiles`).map((name) => name.replace('.yaml', '')),
);

function groupOf(region: string): string | undefined {
  const level = levels.get(region.slice(0, 2));
  return (
    groups.get(region) ?? (level === undefined ? undefined : groups.get(region.slice(0, 2 + level)))
  );
}

function profileOf(region: string): string | undefined {
  return [region, region.slice(0, 3), region.slice(0, 2)].find((code) => profiles.has(code));
}

function regionsWhere(holds: (region: string) => boolean): Set<string> {
  return new Set(allRegions.filter(holds));
}

function csv(path: string): Record<string, string>[] {
  return parseCsv(readFileSync(`${SOURCES}/${path}`), { columns: true, bom: true });
}

function yaml<Content>(path: string): Content {
  return parseYaml(readFileSync(`${SOURCES}/${path}`, 'utf8')) as Content;
}
