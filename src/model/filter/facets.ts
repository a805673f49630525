import type { NetworkId, TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { Answer } from './answer';
import type { CriterionKind } from './criteria';
import { GROUP_CHOICES, type GroupChoice, PROFILE_CHOICES, type ProfileChoice } from './filters';
import { type RegionFacts, regionFacts } from './regionFacts';

/**
 * What each choice would make of the answer now. For a choice that is not made: how many regions the
 * answer would have with it. For one that is made: how many regions of the answer have it.
 */
export interface Facets {
  readonly network: ReadonlyMap<NetworkId, number>;
  /** How many regions would be left without the members of the network. */
  readonly exclude: ReadonlyMap<NetworkId, number>;
  readonly group: ReadonlyMap<GroupChoice, number>;
  readonly country: ReadonlyMap<TerritoryCode, number>;
  readonly profile: ReadonlyMap<ProfileChoice, number>;
  /** With no choice of profile. */
  readonly anyProfile: number;
  readonly seeking: number;
}

/** Regions by one fact: in the answer, and kept out of it by that fact's criterion alone. */
interface Tally<Key> {
  readonly within: Map<Key, number>;
  readonly keptOut: Map<Key, number>;
}

/** What there is to choose from. */
export interface Choices {
  readonly networks: readonly NetworkId[];
  readonly countries: readonly TerritoryCode[];
}

/** Counts every choice in one pass over the regions. */
export function facetsOf(
  regions: readonly Region[],
  { networks, countries }: Choices,
  answer: Answer,
): Facets {
  const { filters, matched } = answer;
  const { size } = matched;
  const facts = regionFacts(regions);
  const byNetwork = tally(facts, answer, 'network', (each) => each.networks);
  const byGroup = tally(facts, answer, 'group', ({ group }) => [group]);
  const byCountry = tally(facts, answer, 'country', ({ country }) => [country]);
  const byProfile = tally(facts, answer, 'profile', profileChoices);
  const bySeeking = tally(facts, answer, 'seeking', ({ region }) => [region.seeking === true]);
  return {
    network:
      filters.match === 'none'
        ? remaining(byNetwork, networks, size)
        : // A region of all networks has every further one already: nothing that was kept out comes in.
          gathered(byNetwork, networks, filters.match === 'any' ? filters.network : [], size),
    exclude: remaining(byNetwork, networks, size),
    group: gathered(byGroup, GROUP_CHOICES, filters.group, size),
    country: gathered(byCountry, countries, filters.country, size),
    // One choice takes the place of another.
    profile: mapOf(
      PROFILE_CHOICES,
      (choice) => inside(byProfile, choice) + outside(byProfile, choice),
    ),
    anyProfile: size + keptOutBy(answer, 'profile'),
    seeking: inside(bySeeking, true),
  };
}

function tally<Key>(
  facts: readonly RegionFacts[],
  { matched, soleFailures }: Answer,
  kind: CriterionKind,
  keysOf: (facts: RegionFacts) => Iterable<Key>,
): Tally<Key> {
  const within = new Map<Key, number>();
  const keptOut = new Map<Key, number>();
  for (const each of facts) {
    const { code } = each.region;
    const counts = matched.has(code)
      ? within
      : soleFailures.get(code)?.kind === kind
        ? keptOut
        : null;
    if (!counts) continue;
    for (const key of keysOf(each)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { within, keptOut };
}

/** Counts of choices that add up: with one chosen already, another one brings in what was kept out. */
function gathered<Key>(
  tally: Tally<Key>,
  keys: readonly Key[],
  chosen: readonly Key[],
  size: number,
): Map<Key, number> {
  return mapOf(keys, (key) =>
    chosen.length === 0 || chosen.includes(key) ? inside(tally, key) : size + outside(tally, key),
  );
}

/** Counts of choices that take away. */
function remaining<Key>(tally: Tally<Key>, keys: readonly Key[], size: number): Map<Key, number> {
  return mapOf(keys, (key) => size - inside(tally, key));
}

function inside<Key>({ within }: Tally<Key>, key: Key): number {
  return within.get(key) ?? 0;
}

function outside<Key>({ keptOut }: Tally<Key>, key: Key): number {
  return keptOut.get(key) ?? 0;
}

/** Regions that would come in without one criterion. */
function keptOutBy({ soleFailures }: Answer, kind: CriterionKind): number {
  return [...soleFailures.values()].filter((criterion) => criterion.kind === kind).length;
}

function mapOf<Key>(keys: readonly Key[], count: (key: Key) => number): Map<Key, number> {
  return new Map(keys.map((key) => [key, count(key)]));
}

function profileChoices({ profile }: RegionFacts): ProfileChoice[] {
  return profile === null ? [] : ['yes', profile];
}
