import { fold, latinNameOf, matchesName, type Named } from './names';

/**
 * Territories whose names or code match a text: those that begin with it first, then by name.
 *
 * @param compare orders two names as the shown language does
 */
export function searchTerritories<Territory extends Named>(
  territories: readonly Territory[],
  text: string,
  compare: (a: string, b: string) => number,
): Territory[] {
  const wanted = fold(text.trim());
  const begins = ({ code, name, latinName, englishName }: Named) =>
    [code, name, latinName, englishName].some((each) => each && fold(each).startsWith(wanted));
  return territories
    .filter((territory) => matchesName(territory, text))
    .toSorted(
      (a, b) => Number(begins(b)) - Number(begins(a)) || compare(latinNameOf(a), latinNameOf(b)),
    );
}
