import type { Edition } from '../dataset/catalogue';
import type { InnovationRating } from '../dataset/territory';
import { areSame, type Compared } from './compared';

/**
 * A rating, or `notKnown`; `notRated` for the EU and for parents that no edition rates as a whole: the
 * scoreboard places their regions in groups, and not them.
 */
export type RatingCell = InnovationRating | 'notKnown' | 'notRated';

export interface InnovationRow {
  readonly edition: Edition;
  readonly cells: readonly RatingCell[];
  readonly isDifferent: boolean;
}

/** The innovation groups of all editions, newest first. */
export function innovationRows(
  compared: readonly Compared[],
  editions: readonly Edition[],
): InnovationRow[] {
  return editions
    .toSorted((a, b) => b.year - a.year)
    .map((edition) => {
      const cells = compared.map(({ territory }): RatingCell => {
        const rating = territory?.innovation.find((each) => each.edition === edition.year);
        if (rating) return rating;
        const isRated = territory && (territory.level === 2 || territory.innovation.length > 0);
        return isRated ? 'notKnown' : 'notRated';
      });
      return { edition, cells, isDifferent: !areSame(cells.map(keyOf)) };
    });
}

function keyOf(cell: RatingCell): string {
  return typeof cell === 'string' ? cell : `${cell.group} ${cell.subgroup}`;
}
