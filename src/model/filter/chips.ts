import type { NetworkId, TerritoryCode } from '../dataset/codes';
import { type Filters, type GroupChoice, type IndicatorRange, isFiltering } from './filters';

/** One thing that was set, as it is shown and can be taken away. */
export type Chip =
  | { readonly kind: 'network' | 'exclude'; readonly network: NetworkId }
  | { readonly kind: 'group'; readonly group: GroupChoice }
  | { readonly kind: 'country'; readonly country: TerritoryCode }
  | { readonly kind: 'range'; readonly range: IndicatorRange }
  | { readonly kind: 'profile' | 'seeking' | 'q' };

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

/** A chip that alone keeps regions out, and how many come back without it. */
export interface WayOut {
  readonly chip: Chip;
  readonly count: number;
}

/**
 * Which single chip to drop to get regions back, the most first; chips that bring none are left out.
 *
 * @param count how many regions some filters ask for
 */
export function waysOut(filters: Filters, count: (filters: Filters) => number): WayOut[] {
  if (!isFiltering(filters)) return [];
  return chipsOf(filters)
    .map((chip) => ({ chip, count: count({ ...filters, ...withoutChip(filters, chip) }) }))
    .filter((way) => way.count > 0)
    .toSorted((a, b) => b.count - a.count);
}
