import type { NetworkId, TerritoryCode } from '../dataset/codes';
import type { InnovationGroup, Region } from '../dataset/regions';
import { counts } from '../inherit/membership';
import type { MapValue } from '../map/mapValues';
import type { Criterion } from './criteria';
import type { Filters, IndicatorRange } from './filters';
import type { RangeValues } from './range';
import { type RegionFacts, regionFacts } from './regionFacts';
import type { TextEntry, TextIndex } from './textMatch';

/** Why a region meets one criterion, or what of it falls short. */
export type Reason = { readonly isMet: boolean } & (
  | { readonly kind: 'network'; readonly ties: readonly Tie[] }
  | {
      readonly kind: 'exclude';
      /** Of the networks to leave out: those it belongs to. */
      readonly ties: readonly Tie[];
    }
  | { readonly kind: 'group'; readonly innovation: InnovationGroup | null }
  | { readonly kind: 'country'; readonly country: TerritoryCode }
  | { readonly kind: 'range'; readonly range: IndicatorRange; readonly shown: MapValue | null }
  | { readonly kind: 'profile'; readonly profile: TerritoryCode | null }
  | { readonly kind: 'seeking'; readonly seeking: boolean | null }
  | { readonly kind: 'q'; readonly hits: readonly TextEntry[] }
);

/** How a region belongs to one of the networks that were asked for. */
export type Tie = Region['memberships'][number];

interface ReasonSources {
  readonly filters: Filters;
  readonly criteria: readonly Criterion[];
  readonly rangeValues: RangeValues;
  readonly textIndex: TextIndex;
}

/** What each criterion finds in a region, in the order of the criteria; empty without filters. */
export function reasonsOf(
  code: TerritoryCode,
  regions: readonly Region[],
  sources: ReasonSources,
): Reason[] {
  const facts = regionFacts(regions).find(({ region }) => region.code === code);
  if (!facts) return [];
  return sources.criteria.map((criterion) => ({
    isMet: criterion.accepts(facts),
    ...find(facts, criterion, sources),
  }));
}

type Found = Reason extends infer Each
  ? Each extends Reason
    ? Omit<Each, 'isMet'>
    : never
  : never;

function find(
  { region, country }: RegionFacts,
  criterion: Criterion,
  { filters, rangeValues, textIndex }: ReasonSources,
): Found {
  switch (criterion.kind) {
    case 'network':
      return { kind: 'network', ties: tiesTo(region, filters.network) };
    case 'exclude':
      return { kind: 'exclude', ties: tiesTo(region, filters.exclude) };
    case 'group':
      return { kind: 'group', innovation: region.innovation };
    case 'country':
      return { kind: 'country', country };
    case 'range': {
      const { range } = criterion;
      return { kind: 'range', range, shown: rangeValues(range)?.get(region.code) ?? null };
    }
    case 'profile':
      return { kind: 'profile', profile: region.profile };
    case 'seeking':
      return { kind: 'seeking', seeking: region.seeking };
    case 'q':
      return { kind: 'q', hits: textIndex.hits(region.code, filters.q) };
  }
}

function tiesTo({ memberships }: Region, networks: readonly NetworkId[]): Tie[] {
  return memberships.filter(({ network, role }) => counts(role) && networks.includes(network));
}
