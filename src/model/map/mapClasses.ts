import { type ClassBreaks, classCount, classOf } from '../classify/classBreaks';
import { INDEX_BREAKS } from '../classify/index100';
import { quantileBreaks } from '../classify/quantile';
import type { Indicator } from '../dataset/catalogue';
import { INNOVATION_GROUPS, type InnovationGroupName, type TerritoryCode } from '../dataset/codes';
import { groupClass, type MapValue, type MapValues, numbersOf } from './mapValues';

/** The class of a region without a value. */
export const NO_DATA = -1;

/** How many classes an amount gets unless someone asks for another number. */
const DEFAULT_CLASSES = 5;

/** One line of the legend. */
export interface MapClass {
  /** The class number that the map paints by. */
  readonly index: number;
  /** Inclusive; null is open below. */
  readonly from: number | null;
  /** Exclusive; null is open above. */
  readonly to: number | null;
  /** For groups only. */
  readonly group: InnovationGroupName | null;
  /** Regions in it. */
  readonly count: number;
}

/** How the map draws an indicator: what paint, legend and tooltip share. */
export interface MapClasses {
  readonly scale: 'sequential' | 'diverging' | 'groups' | 'circles';
  /** From the lowest class to the highest; empty for circles. */
  readonly classes: readonly MapClass[];
  /** Regions without a value. */
  readonly noData: number;
  /** The class of every region, {@link NO_DATA} included. */
  readonly classOf: ReadonlyMap<TerritoryCode, number>;
}

/** Sorts all regions into the classes of an indicator. */
export function classifyMap(
  { kind, decimals }: Indicator,
  codes: readonly TerritoryCode[],
  values: MapValues,
): MapClasses {
  const breaks = breaksOf(kind, numbersOf(values), decimals);
  const classes = new Map(
    codes.map((code) => {
      const value = values.get(code);
      return [code, value ? classNumber(value, breaks) : NO_DATA];
    }),
  );
  const counts = countBy([...classes.values()]);
  return {
    scale: SCALES[kind],
    classes: kind === 'category' ? groupClasses(counts) : rangeClasses(breaks, counts),
    noData: counts.get(NO_DATA) ?? 0,
    classOf: classes,
  };
}

const SCALES = {
  ratio: 'sequential',
  index: 'diverging',
  category: 'groups',
  total: 'circles',
} as const satisfies Record<Indicator['kind'], MapClasses['scale']>;

/** Null where the indicator has no classes of numbers. */
function breaksOf(
  kind: Indicator['kind'],
  numbers: readonly number[],
  decimals: number,
): ClassBreaks | null {
  if (kind === 'index') return INDEX_BREAKS;
  if (kind !== 'ratio') return null;
  return numbers.length === 0 ? { bounds: [] } : quantileBreaks(numbers, DEFAULT_CLASSES, decimals);
}

function classNumber(value: MapValue, breaks: ClassBreaks | null): number {
  if (value.kind === 'group') return groupClass(value.group.group);
  return breaks ? classOf(value.value, breaks) : 0;
}

function rangeClasses(breaks: ClassBreaks | null, counts: ReadonlyMap<number, number>): MapClass[] {
  if (!breaks) return [];
  return Array.from({ length: classCount(breaks) }, (_, index) => ({
    index,
    from: breaks.bounds[index - 1] ?? null,
    to: breaks.bounds[index] ?? null,
    group: null,
    count: counts.get(index) ?? 0,
  }));
}

function groupClasses(counts: ReadonlyMap<number, number>): MapClass[] {
  return INNOVATION_GROUPS.toReversed().map((group, index) => ({
    index,
    from: null,
    to: null,
    group,
    count: counts.get(index) ?? 0,
  }));
}

function countBy(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
