import type { Profile } from '../dataset/territory';
import { fold } from '../names';
import { areSame, type Compared } from './compared';

/** The lists of a profile that are compared. */
export const PROFILE_LISTS = ['documents', 'initiatives', 'hubs', 'topics'] as const;
export type ProfileList = (typeof PROFILE_LISTS)[number];

export interface ListItem {
  readonly text: string;
  /** Places of the other territories whose list has it too. */
  readonly sharedWith: readonly number[];
}

/**
 * A list of one territory. `empty`: its profile reports nothing. `notSeen`: the page that the profile
 * rests on was cut off. `noProfile`: neither it nor a parent has a profile.
 */
export type ListCell =
  | { readonly kind: 'items'; readonly items: readonly ListItem[] }
  | { readonly kind: 'empty' | 'notSeen' | 'noProfile' };

export interface ListRow {
  readonly list: ProfileList;
  readonly cells: readonly ListCell[];
  readonly isDifferent: boolean;
}

const ITEMS: Readonly<Record<ProfileList, (profile: Profile) => readonly string[]>> = {
  documents: ({ policyDocuments }) => policyDocuments.map(({ title }) => title),
  initiatives: ({ initiatives }) => initiatives,
  hubs: ({ digitalInnovationHubs }) => digitalInnovationHubs,
  topics: ({ collaboration }) => collaboration.topics,
};

/** One list of every profile; what two of them name alike is shared (case and accents do not count). */
export function listRow(compared: readonly Compared[], list: ProfileList): ListRow {
  const lists = compared.map(({ place, profile }) => ({
    place,
    profile,
    texts: profile ? [...new Set(ITEMS[list](profile.profile))] : [],
  }));
  const cells = lists.map(({ place, profile, texts }): ListCell => {
    if (!profile) return { kind: 'noProfile' };
    if (texts.length === 0) {
      return { kind: profile.profile.sourceIncomplete ? 'notSeen' : 'empty' };
    }
    const sharedWith = (text: string) =>
      lists
        .filter((other) => other.place !== place && other.texts.some((each) => isSame(each, text)))
        .map((other) => other.place);
    return { kind: 'items', items: texts.map((text) => ({ text, sharedWith: sharedWith(text) })) };
  });
  return { list, cells, isDifferent: !areSame(cells.map(keyOf)) };
}

function isSame(a: string, b: string): boolean {
  return fold(a.trim()) === fold(b.trim());
}

function keyOf(cell: ListCell): string {
  if (cell.kind !== 'items') return cell.kind;
  return cell.items
    .map(({ text }) => fold(text.trim()))
    .sort()
    .join('\n');
}
