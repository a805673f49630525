import { groups } from 'd3-array';
import type { Country } from '../dataset/catalogue';
import type { NetworkId, TerritoryCode } from '../dataset/codes';
import { type Filters, type GroupChoice, type IndicatorRange, isFiltering } from './filters';

/** One thing that was set, as it is shown and can be taken away. */
export type Chip =
  | { readonly kind: 'network' | 'exclude'; readonly network: NetworkId }
  | { readonly kind: 'group'; readonly group: GroupChoice }
  | { readonly kind: 'country'; readonly country: TerritoryCode }
  | { readonly kind: 'range'; readonly range: IndicatorRange }
  | { readonly kind: 'profile' | 'seeking' | 'q' }
  /** Countries that go together, such as all of the EU. */
  | { readonly kind: 'countries'; readonly countries: readonly TerritoryCode[] }
  /** A whole list of choices of which any is enough: one choice less would ask for no more regions. */
  | { readonly kind: 'list'; readonly list: 'network' | 'group' | 'country' };

/** Everything that is set, in the order of the panel. */
export function chipsOf({
  network,
  exclude,
  group,
  country,
  profile,
  seeking,
  range,
  q,
}: Filters): Chip[] {
  return [
    ...network.map((id): Chip => ({ kind: 'network', network: id })),
    ...exclude.map((id): Chip => ({ kind: 'exclude', network: id })),
    ...group.map((each): Chip => ({ kind: 'group', group: each })),
    ...country.map((code): Chip => ({ kind: 'country', country: code })),
    ...(profile === null ? [] : [{ kind: 'profile' } as const]),
    ...(seeking ? [{ kind: 'seeking' } as const] : []),
    ...range.map((each): Chip => ({ kind: 'range', range: each })),
    ...(q.trim() === '' ? [] : [{ kind: 'q' } as const]),
  ];
}

/** The chips with one in the place of all countries that go together, where all of them are set. */
export function gatherCountries(chips: readonly Chip[], countries: readonly Country[]): Chip[] {
  const set = new Set(chips.flatMap((chip) => (chip.kind === 'country' ? [chip.country] : [])));
  const together = groups(countries, ({ status }) => status)
    .map(([, each]) => each.map(({ code }) => code))
    .filter((codes) => codes.length > 1 && codes.every((code) => set.has(code)));
  const gathered = new Set(together.flat());
  // In the place of the first country of all.
  const first = chips.findIndex(({ kind }) => kind === 'country');
  return chips.flatMap((chip, index): Chip[] => [
    ...(index === first
      ? together.map((codes): Chip => ({ kind: 'countries', countries: codes }))
      : []),
    ...(chip.kind === 'country' && gathered.has(chip.country) ? [] : [chip]),
  ]);
}

/** The change of the filters that takes a chip away; with the last network goes how networks bind. */
export function withoutChip(filters: Filters, chip: Chip): Partial<Filters> {
  switch (chip.kind) {
    case 'network': {
      const network = filters.network.filter((id) => id !== chip.network);
      return network.length > 0 ? { network } : { network, match: 'any' };
    }
    case 'exclude':
      return { exclude: filters.exclude.filter((id) => id !== chip.network) };
    case 'group':
      return { group: filters.group.filter((group) => group !== chip.group) };
    case 'country':
      return { country: filters.country.filter((code) => code !== chip.country) };
    case 'countries':
      return { country: filters.country.filter((code) => !chip.countries.includes(code)) };
    case 'list':
      return chip.list === 'network' ? { network: [], match: 'any' } : { [chip.list]: [] };
    case 'range':
      return { range: filters.range.filter((range) => range !== chip.range) };
    case 'profile':
      return { profile: null };
    case 'seeking':
      return { seeking: false };
    case 'q':
      return { q: '' };
  }
}

/** Tells chips of the same filters apart. */
export function chipKey(chip: Chip): string {
  switch (chip.kind) {
    case 'network':
    case 'exclude':
      return `${chip.kind} ${chip.network}`;
    case 'group':
      return `group ${chip.group}`;
    case 'country':
      return `country ${chip.country}`;
    case 'countries':
      return `countries ${chip.countries.join()}`;
    case 'range':
      return `range ${chip.range.indicator}`;
    case 'list':
      return `list ${chip.list}`;
    case 'profile':
    case 'seeking':
    case 'q':
      return chip.kind;
  }
}

/** A chip that alone keeps regions out, and how many come back without it. */
export interface WayOut {
  readonly chip: Chip;
  readonly count: number;
}

/**
 * Which single chip to drop to get regions back, the most first; chips that bring none are left out.
 * Several choices of which any is enough are dropped together.
 *
 * @param count how many regions some filters ask for
 */
export function waysOut(filters: Filters, count: (filters: Filters) => number): WayOut[] {
  if (!isFiltering(filters)) return [];
  return [...chipsOf(filters), ...listsOf(filters)]
    .map((chip) => ({ chip, count: count({ ...filters, ...withoutChip(filters, chip) }) }))
    .filter((way) => way.count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function listsOf({ network, match, group, country }: Filters): Chip[] {
  const lists = { network: match === 'any' ? network : [], group, country };
  const names = ['network', 'group', 'country'] as const;
  return names.filter((list) => lists[list].length > 1).map((list) => ({ kind: 'list', list }));
}
