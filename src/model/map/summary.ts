import type { InnovationGroupName, TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { listedRegions } from './listed';
import type { MapPicture } from './picture';

/** What the regions of the answer show, in a few facts. */
export type ViewSummary =
  | { readonly kind: 'empty' }
  /** None of them has a value. */
  | { readonly kind: 'without'; readonly without: number }
  | {
      readonly kind: 'numbers';
      readonly lowest: End;
      readonly highest: End;
      readonly without: number;
    }
  | {
      readonly kind: 'groups';
      /** From the highest; groups that no region is in are left out. */
      readonly groups: readonly { readonly group: InnovationGroupName; readonly count: number }[];
      readonly without: number;
    };

interface End {
  /** The first of them by name, as in a list, where several share the value. */
  readonly code: TerritoryCode;
  readonly value: number;
  /** How many share it. */
  readonly count: number;
}

/**
 * Sums up what the map shows of the regions that the filters ask for: the ends are those of the list
 * beside it.
 *
 * @param compare orders names
 */
export function summaryOf(
  regions: readonly Region[],
  matched: ReadonlySet<TerritoryCode>,
  picture: MapPicture,
  compare: (a: string, b: string) => number,
): ViewSummary {
  if (matched.size === 0) return { kind: 'empty' };
  const { classOf, classes, scale } = picture.classes;
  const listed = listedRegions(regions, matched, picture, compare);
  const without = listed.filter(({ value }) => value === null).length;
  if (scale === 'groups') {
    const groups = classes.toReversed().flatMap(({ group, index }) => {
      const count = listed.filter(({ code }) => classOf.get(code) === index).length;
      return group && count > 0 ? [{ group, count }] : [];
    });
    return groups.length > 0 ? { kind: 'groups', groups, without } : { kind: 'without', without };
  }
  const numbers = listed.flatMap(({ code, value }) =>
    value?.kind === 'number' ? [{ code, value: value.value }] : [],
  );
  const [highest, lowest] = [endOf(numbers, 0), endOf(numbers, -1)];
  if (!highest || !lowest) return { kind: 'without', without };
  return { kind: 'numbers', lowest, highest, without };
}

function endOf(numbers: readonly Omit<End, 'count'>[], index: 0 | -1): End | null {
  const value = numbers.at(index)?.value;
  const sharing = numbers.filter((each) => each.value === value);
  const [first] = sharing;
  return first ? { ...first, count: sharing.length } : null;
}
