import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { placeNameOf } from '../names';
import { plain } from '../search/plain';

/** Letters that follow each other within so many milliseconds are one word. */
export const TYPING_PAUSE = 1000;

/**
 * The region that letters typed on the map lead to: the next after the present one, in the order of
 * the names, whose name (in Latin letters, English or its own script) begins with them. The same
 * letter again and again goes through all that begin with it. Null where no name does.
 */
export function regionByLetters(
  letters: string,
  from: TerritoryCode | null,
  regions: readonly Region[],
  compare: (a: string, b: string) => number,
): TerritoryCode | null {
  const typed = plain(letters);
  const [first = ''] = typed;
  const isRepeated = typed.length > 1 && [...typed].every((letter) => letter === first);
  const wanted = isRepeated ? first : typed;
  if (wanted === '') return null;
  const found = regions
    .filter((region) => namesOf(region).some((name) => plain(name).startsWith(wanted)))
    .sort((a, b) => compare(placeNameOf(a), placeNameOf(b)));
  const present = found.findIndex(({ code }) => code === from);
  // A word that grows keeps the region that it fits already; a single letter goes on.
  const next = wanted.length > 1 && present >= 0 ? present : (present + 1) % found.length;
  return found[next]?.code ?? null;
}

function namesOf(region: Region): string[] {
  return [placeNameOf(region), region.englishName ?? '', region.name];
}
