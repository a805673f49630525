import type { TerritoryCode } from '../model/dataset/codes';
import { type Named, placeNameOf } from '../model/names';
import { levelOf } from '../model/nuts';

/** The option that empties the list of recent territories. */
export const FORGET = 'forget';

/** What can be chosen: a region, a country, or to forget what was chosen before. */
export type FinderItem = Named | typeof FORGET;

export interface FinderOption {
  readonly item: FinderItem;
  /** The code of an earlier NUTS that the region was found by. */
  readonly formerly: TerritoryCode | null;
}

export interface FinderGroup {
  readonly kind: 'recent' | 'regions' | 'countries';
  /** Number of its first option: options are numbered through all groups, from 0. */
  readonly first: number;
  readonly options: readonly FinderOption[];
}

export function isCountry({ code }: Named): boolean {
  return levelOf(code) === 0;
}

/** What the box shows of a choice. Nothing for no choice: the marked answer may have gone while the list grew shorter. */
export function shownName(item: FinderItem | null | undefined): string {
  if (!item || item === FORGET) return '';
  return placeNameOf(item);
}

/** Groups in the order they are shown, their options numbered through. */
export function numberThrough(groups: readonly Omit<FinderGroup, 'first'>[]): FinderGroup[] {
  let next = 0;
  return groups.map((group) => {
    const first = next;
    next += group.options.length;
    return { ...group, first };
  });
}
