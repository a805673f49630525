import { amountBreaks } from '../classify/amountBreaks';
import { type ClassBreaks, classCount, classOf } from '../classify/classBreaks';
import { CLASS_COUNTS, type ClassChoice } from '../classify/classChoice';
import { INDEX_BREAKS } from '../classify/index100';
import type { Indicator } from '../dataset/catalogue';
import { INNOVATION_GROUPS, type InnovationGroupName, type TerritoryCode } from '../dataset/codes';
import { groupClass, type MapValue, type MapValues, numbersOf } from './mapValues';

/** The class of a region without a value. */
export const NO_DATA = -1;

/** One line of the legend. */
export interface MapClass {
  /** The class number that the map paints by. */
  readonly index: number;
  /** Its place among the {@link MapClasses.steps} colours of the scale, from 0. */
  readonly step: number;
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
  /** How many colours the scale has: as many as classes, or more where classes fell away. */
  readonly steps: number;
  /** From the lowest class to the highest; empty for circles. */
  readonly classes: readonly MapClass[];
  /** The choice that they follow; null where the indicator has classes of its own. */
  readonly choice: ClassChoice | null;
  /** The mean of the regions, where the classes lie around it. */
  readonly mean: number | null;
  /** Regions without a value. */
  readonly noData: number;
  /** The class of every region, {@link NO_DATA} included. */
  readonly classOf: ReadonlyMap<TerritoryCode, number>;
}

/** How a scale cuts up numbers; null breaks where it does not. */
interface Scale extends Pick<MapClasses, 'scale' | 'steps' | 'choice' | 'mean'> {
  readonly breaks: ClassBreaks | null;
  /** The step of each class. */
  readonly stepOf: (index: number) => number;
}

/**
 * Sorts all regions into the classes of an indicator: all of them, whatever the filters say, so that a
 * colour keeps its meaning. The choice counts for amounts only.
 */
export function classifyMap(
  { kind, decimals }: Indicator,
  codes: readonly TerritoryCode[],
  values: MapValues,
  choice: ClassChoice,
): MapClasses {
  const { breaks, stepOf, ...scale } = SCALES[kind](numbersOf(values), choice, decimals);
  const classes = new Map(
    codes.map((code) => {
      const value = values.get(code);
      return [code, value ? classNumber(value, breaks) : NO_DATA];
    }),
  );
  const counts = countClasses(classes, codes);
  const ranges = kind === 'category' ? groupRanges() : rangesOf(breaks);
  return {
    ...scale,
    classes: ranges.map((range, index) => ({
      ...range,
      index,
      step: stepOf(index),
      count: counts.get(index) ?? 0,
    })),
    noData: counts.get(NO_DATA) ?? 0,
    classOf: classes,
  };
}

/** How many of the regions are in each class, {@link NO_DATA} included; a class with none is left out. */
export function countClasses(
  classes: MapClasses['classOf'],
  codes: Iterable<TerritoryCode>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const code of codes) {
    const index = classes.get(code) ?? NO_DATA;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return counts;
}

const SCALES: Readonly<
  Record<
    Indicator['kind'],
    (values: readonly number[], choice: ClassChoice, decimals: number) => Scale
  >
> = {
  ratio: amountScale,
  index: () => fixedScale('diverging', INDEX_BREAKS, classCount(INDEX_BREAKS)),
  category: () => fixedScale('groups', null, INNOVATION_GROUPS.length),
  total: () => fixedScale('circles', null, 0),
};

function amountScale(values: readonly number[], choice: ClassChoice, decimals: number): Scale {
  const breaks = amountBreaks(values, choice, decimals);
  if ('steps' in breaks) {
    const { steps, mean } = breaks;
    const stepOf = (index: number) => steps[index] ?? 0;
    return { scale: 'diverging', steps: choice.classes, choice, mean, breaks, stepOf };
  }
  // Fewer classes than a palette has colours take the upper ones, which stand out most.
  const steps = Math.max(CLASS_COUNTS[0], classCount(breaks));
  const stepOf = (index: number) => steps - classCount(breaks) + index;
  return { scale: 'sequential', steps, choice, mean: null, breaks, stepOf };
}

function fixedScale(scale: Scale['scale'], breaks: ClassBreaks | null, steps: number): Scale {
  return { scale, steps, choice: null, mean: null, breaks, stepOf: (index) => index };
}

function classNumber(value: MapValue, breaks: ClassBreaks | null): number {
  if (value.kind === 'group') return groupClass(value.group.group);
  return breaks ? classOf(value.value, breaks) : 0;
}

type ClassRange = Pick<MapClass, 'from' | 'to' | 'group'>;

function rangesOf(breaks: ClassBreaks | null): ClassRange[] {
  if (!breaks) return [];
  return Array.from({ length: classCount(breaks) }, (_, index) => ({
    from: breaks.bounds[index - 1] ?? null,
    to: breaks.bounds[index] ?? null,
    group: null,
  }));
}

function groupRanges(): ClassRange[] {
  return INNOVATION_GROUPS.toReversed().map((group) => ({ from: null, to: null, group }));
}
