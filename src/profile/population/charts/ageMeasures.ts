import type { MeasureId } from '../../../model/dataset/codes';
import type { Observation } from '../../../model/dataset/observation';
import type { Region } from '../../../model/dataset/regions';
import type { Territory } from '../../../model/dataset/territory';
import { type AgeBand, bandShares, oldAgeDependency } from '../../../model/series/ageBands';
import { observationsOf } from '../../../model/series/points';

type Figures = Pick<Territory, 'series' | 'ageStructure'>;

/** One of the charts on age: how its lines come about, and by what regions are ranked. */
export interface AgeMeasure {
  readonly id: AgeBand | 'dependency' | 'medianAge';
  /** The indicator of the same thing, which the map shows; the band in the middle has none. */
  readonly indicator: MeasureId | null;
  /** Whether the lines are worked out from the age groups, or the table's own. */
  readonly isComputed: boolean;
  readonly observe: (figures: Figures) => readonly Observation[];
  /** A region's value in the reference year; null where it has none. */
  readonly measureOf: (region: Region) => number | null;
}

function band(
  id: AgeBand,
  indicator: MeasureId | null,
  measureOf: AgeMeasure['measureOf'],
): AgeMeasure {
  return {
    id,
    indicator,
    isComputed: true,
    observe: ({ ageStructure, series }) =>
      ageStructure ? bandShares(ageStructure, observationsOf(series.population), id) : [],
    measureOf,
  };
}

const indicated =
  (measure: MeasureId): AgeMeasure['measureOf'] =>
  ({ values }) =>
    values[measure] ?? null;

/** The band in the middle is what the other two leave of 100 %, to the decimals of the table. */
function middleOf({ values }: Region): number | null {
  const [young, old] = [values['share-under-15'], values['share-65-plus']];
  return young === undefined || old === undefined ? null : Number((100 - young - old).toFixed(2));
}

export const AGE_MEASURES: readonly AgeMeasure[] = [
  band('under-15', 'share-under-15', indicated('share-under-15')),
  band('15-64', null, middleOf),
  band('65-plus', 'share-65-plus', indicated('share-65-plus')),
  {
    id: 'dependency',
    indicator: 'old-age-dependency',
    isComputed: true,
    observe: ({ ageStructure }) => (ageStructure ? oldAgeDependency(ageStructure) : []),
    measureOf: indicated('old-age-dependency'),
  },
  {
    id: 'medianAge',
    indicator: 'median-age',
    isComputed: false,
    observe: ({ series }) => observationsOf(series['median-age']),
    measureOf: indicated('median-age'),
  },
];
