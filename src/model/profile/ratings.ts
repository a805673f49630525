import type { Edition } from '../dataset/catalogue';
import type { InnovationRating, Profile } from '../dataset/territory';

/** An edition of the scoreboard with what it says of a territory; null is "not known". */
export interface EditionRating {
  readonly edition: Edition;
  readonly rating: InnovationRating | null;
}

/** Every known edition, newest first, with or without a rating of the territory. */
export function editionRatings(
  editions: readonly Edition[],
  ratings: readonly InnovationRating[],
): EditionRating[] {
  return editions
    .toSorted((a, b) => b.year - a.year)
    .map((edition) => ({
      edition,
      rating: ratings.find((rating) => rating.edition === edition.year) ?? null,
    }));
}

/**
 * What a profile's page printed of an edition, in its own words, where that is not simply the rating:
 * the page names another group, or several (one for each region of Sachsen). Null where it adds nothing.
 */
export function printedOtherwise(
  { innovationReported }: Profile,
  edition: number,
  rating: InnovationRating | null,
): string | null {
  const printed = innovationReported.find((each) => each.edition === edition);
  if (!printed) return null;
  const isSame = printed.group === rating?.group && printed.subgroup === rating?.subgroup;
  return isSame ? null : printed.asPrinted;
}
