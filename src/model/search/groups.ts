import type { Named } from '../names';
import { levelOf } from '../nuts';
import { FITS, type SearchHit } from '../search';

export interface SearchGroup<Territory> {
  readonly kind: 'regions' | 'countries';
  /** At least one, the best first. */
  readonly hits: readonly SearchHit<Territory>[];
}

/**
 * Hits parted into regions and countries. The group with the better first hit comes first, so that
 * Enter alone takes the best of all; regions come first where both fit as well (Malta).
 */
export function groupHits<Territory extends Named>(
  hits: readonly SearchHit<Territory>[],
): SearchGroup<Territory>[] {
  const isCountry = ({ territory }: SearchHit<Territory>) => levelOf(territory.code) === 0;
  const groups: SearchGroup<Territory>[] = [
    { kind: 'regions', hits: hits.filter((hit) => !isCountry(hit)) },
    { kind: 'countries', hits: hits.filter(isCountry) },
  ];
  return groups
    .filter((group) => group.hits.length > 0)
    .toSorted((a, b) => bestFit(a) - bestFit(b));
}

function bestFit<Territory>({ hits: [best] }: SearchGroup<Territory>): number {
  return best ? FITS.indexOf(best.fit) : FITS.length;
}
