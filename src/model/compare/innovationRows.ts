import type { Edition } from '../dataset/catalogue';
import type { InnovationRating } from '../dataset/territory';
import { areSame, type Compared } from './compared';

/** A rating, `notKnown`, or `notRated` for the EU, which the regional scoreboard does not place in a group. */
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
        if (!territory) return 'notRated';
        return territory.innovation.find((each) => each.edition === edition.year) ?? 'notKnown';
      });
      return { edition, cells, isDifferent: !areSame(cells.map(keyOf)) };
    });
}

function keyOf(cell: RatingCell): string {
  return typeof cell === 'string' ? cell : `${cell.group} ${cell.subgroup}`;
}
