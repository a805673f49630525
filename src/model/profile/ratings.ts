import type { Edition } from '../dataset/catalogue';
import type { InnovationRating } from '../dataset/territory';

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
