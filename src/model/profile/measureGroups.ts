import type { MeasureId } from '../dataset/codes';

export type MeasureGroup = 'people' | 'health' | 'economy';

/** All measures, in the order and the groups in which a profile lists them. */
export const MEASURE_GROUPS: Readonly<Record<MeasureGroup, readonly MeasureId[]>> = {
  people: [
    'population',
    'population-density',
    'share-under-15',
    'share-65-plus',
    'share-80-plus',
    'median-age',
    'old-age-dependency',
  ],
  health: ['life-expectancy', 'physicians', 'hospital-beds'],
  economy: ['gdp-per-head', 'unemployment', 'tertiary-education', 'rd-expenditure'],
};

/** What the population tab is about: people and how long they live. */
export const POPULATION_MEASURES: readonly MeasureId[] = [
  ...MEASURE_GROUPS.people,
  'life-expectancy',
];
