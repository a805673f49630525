import type { Indicator } from '../dataset/catalogue';
import { EU_CODE, type MeasureId } from '../dataset/codes';
import type { AncestorObservation, Observation } from '../dataset/observation';
import { latestObservation, observationAt } from '../profile/observations';
import { areSame, type Compared, isReference } from './compared';

/** What there is of a measure for one territory. */
export interface FigureCell {
  /** Its own value in the reference year. */
  readonly own: Observation | null;
  /** Without one: the newest own value of another year. */
  readonly older: Observation | null;
  /** Without an own one of a ratio: that of the nearest parent with one. */
  readonly ancestor: AncestorObservation | null;
}

/** The end of the scale that a value stands at, among the territories that compete. */
export interface Mark {
  readonly end: 'best' | 'worst';
  /** How many territories have a value of the reference year. */
  readonly of: number;
  readonly isShared: boolean;
}

export interface FigureRow {
  readonly indicator: Indicator;
  readonly cells: readonly FigureCell[];
  /** Null for a territory that is at neither end, has no value, or is a reference. */
  readonly marks: readonly (Mark | null)[];
  readonly isDifferent: boolean;
}

/** One measure of all that is compared, in the indicator's reference year. */
export function figureRow(
  compared: readonly Compared[],
  indicator: Indicator,
  measure: MeasureId,
): FigureRow {
  const cells = compared.map((each) => figureCell(each, indicator, measure));
  const codes = compared.map(({ code }) => code);
  const competing = cells.map((cell, i) => {
    const code = codes[i];
    return code !== undefined && !isReference(code, codes) ? cell.own : null;
  });
  return {
    indicator,
    cells,
    marks: marksOf(competing, indicator),
    isDifferent: !areSame(cells.map((cell) => keyOf(cell, indicator))),
  };
}

function figureCell(
  { code, figures, territory }: Compared,
  { referenceYear, kind, eu }: Indicator,
  measure: MeasureId,
): FigureCell {
  const row = figures.series[measure];
  const published = code === EU_CODE ? eu[referenceYear] : undefined;
  const own =
    (row && observationAt(row, referenceYear)) ??
    (published ? { year: referenceYear, ...published } : null);
  return {
    own,
    older: own || !row ? null : latestObservation(row),
    // How many people live in a country says nothing of a region in it.
    ancestor: own || kind === 'total' ? null : (territory?.ancestorValues[measure] ?? null),
  };
}

/** Marks at both ends of an indicator that is usually read as good or bad; by the values as they are printed. */
export function marksOf(
  values: readonly (Observation | null)[],
  { direction, decimals }: Pick<Indicator, 'direction' | 'decimals'>,
): (Mark | null)[] {
  const printed = values.map((each) => each && Number(each.value.toFixed(decimals)));
  const known = printed.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (direction === 'neutral' || known.length < 2 || low === high) return values.map(() => null);
  const [best, worst] = direction === 'higher' ? [high, low] : [low, high];
  return printed.map((value) => {
    if (value !== best && value !== worst) return null;
    return {
      end: value === best ? 'best' : 'worst',
      of: known.length,
      isShared: known.filter((each) => each === value).length > 1,
    };
  });
}

/** Two cells with the same key say the same. */
function keyOf({ own, older, ancestor }: FigureCell, { decimals }: Indicator): string {
  return [own, older, ancestor]
    .map((each) => (each ? `${each.year} ${each.value.toFixed(decimals)}` : ''))
    .join();
}
