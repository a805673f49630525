import * as z from 'zod';
import type { Network } from '../../src/model/dataset/catalogue';
import { confidence, networkKind, role } from '../../src/model/dataset/catalogue';
import { FIRST_YEAR, LAST_YEAR } from '../../src/model/dataset/codes';
import { levelOf } from '../../src/model/nuts';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import { didYouMean } from './suggest';
import { knows, type Territories } from './territories';
import { parseYaml, type YamlFile } from './yaml';

/** `partly` rows of before this year rest on lists too old to show (an early EUREGHA list, an early Vanguard list). */
const OLDEST_PARTLY = 2018;

const text = z.string().min(1);
const url = z.url({ protocol: /^https?$/ });
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);

const member = z
  .strictObject({
    code: text,
    name: text,
    role: z.enum(role.options),
    asOf: year,
    source: z.nullable(url),
    confidence: z.enum([...confidence.options, 'unconfirmed']),
    note: z.nullable(text),
  })
  .refine(({ source, confidence: sure }) => source !== null || sure === 'unconfirmed', {
    message: 'is missing; only an unconfirmed member may do without a source',
    path: ['source'],
  });

const networkSource = z.strictObject({
  name: text,
  short: text,
  kind: z.enum(networkKind.options),
  level: z.enum(['country', 'region']),
  url: z.nullable(url),
  description: text,
  definition: text,
  asOf: year,
  listComplete: z.boolean(),
  sources: z.array(url).min(1),
  members: z.array(member),
  outside: z.record(z.string(), text).optional(),
});

type NetworkSource = z.infer<typeof networkSource>;
type Member = NetworkSource['members'][number];

export interface Networks {
  /** As published, by id in alphabetical order; members that the confidence rules leave out are gone. */
  readonly networks: readonly Network[];
  /** By id: members in the file, and those left out by reason. */
  readonly rows: ReadonlyMap<string, { total: number; unconfirmed: number; old: number }>;
}

/** The id of the network that a file describes: its name. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function codeFault(
  code: string,
  outside: NetworkSource['outside'],
  territories: Territories,
): string | null {
  if (outside !== undefined && Object.hasOwn(outside, code)) return null;
  if (!/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code)) {
    return `"${code}" is not a NUTS code, such as IT, ITH, ITH5 or ITH55`;
  }
  const territory = levelOf(code) === 3 ? code.slice(0, -1) : code;
  if (knows(territories, territory)) return null;
  if (levelOf(code) === 0)
    return `"${code}" is neither a country of territories.csv nor listed under "outside"`;
  const what =
    levelOf(code) === 3
      ? `lies in no region of territories.csv`
      : `is not a territory of territories.csv`;
  return `"${code}" ${what}${didYouMean(territory, territories.keys())}`;
}

function crossFaults(
  file: string,
  { where }: YamlFile<NetworkSource>,
  { members, outside, sources }: NetworkSource,
  territories: Territories,
): Fault[] {
  const faults: Fault[] = [];
  const fault = (i: number, key: keyof Member, message: string): void => {
    faults.push({ file, where: where(['members', i, key]), message });
  };
  const seen = new Map<string, number>();
  members.forEach(({ code, name, source }, i) => {
    const wrong = codeFault(code, outside, territories);
    if (wrong !== null) fault(i, 'code', wrong);
    if (source !== null && !sources.includes(source)) {
      fault(i, 'source', `${source} is not declared under "sources" of this file`);
    }
    const key = `${code} ${name}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) fault(i, 'code', `${key} is listed already, as members[${earlier}]`);
    seen.set(key, i);
  });
  for (const code of Object.keys(outside ?? {})) {
    if (members.some((entry) => entry.code === code)) continue;
    const message = `${code} is the code of no member`;
    faults.push({ file, where: where(['outside', code]), message });
  }
  return faults;
}

function publish(id: string, source: NetworkSource): Network {
  const { members, outside, ...rest } = source;
  const kept = members.flatMap(({ source: url, confidence: sure, ...entry }) => {
    if (url === null || sure === 'unconfirmed') return [];
    if (sure === 'partly' && entry.asOf < OLDEST_PARTLY) return [];
    const { code, name, role: as, asOf, note } = entry;
    const level = outside !== undefined && Object.hasOwn(outside, code) ? null : levelOf(code);
    return [{ code, name, level, role: as, asOf, source: url, confidence: sure, note }];
  });
  return { id, ...rest, members: kept };
}

/** Reads the networks: keys, codes of members, and that every source that is cited is declared. */
export function readNetworks(sources: Sources, territories: Territories): Checked<Networks> {
  const faults: Fault[] = [];
  const networks: Network[] = [];
  const rows = new Map<string, { total: number; unconfirmed: number; old: number }>();
  for (const [file, content] of sources) {
    if (!/^networks\/[^/]+\.yaml$/.test(file)) continue;
    const id = idOf(file);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      const message = 'the name of the file is the id: small letters, digits and single hyphens';
      faults.push({ file, where: '', message });
    }
    const read = parseYaml(file, content, networkSource);
    faults.push(...read.faults);
    const network = read.value.value;
    if (network === null) continue;
    faults.push(...crossFaults(file, read.value, network, territories));
    const { members } = network;
    const unconfirmed = members.filter((entry) => entry.confidence === 'unconfirmed').length;
    const published = publish(id, network);
    const old = members.length - unconfirmed - published.members.length;
    rows.set(id, { total: members.length, unconfirmed, old });
    networks.push(published);
  }
  return { value: { networks, rows }, faults };
}

/** Ids of all networks that have a file, also of those whose file cannot be used yet. */
export function networkIds(sources: Sources): string[] {
  return [...sources.keys()].filter((file) => /^networks\/[^/]+\.yaml$/.test(file)).map(idOf);
}
