import type { InnovationGroupName, TerritoryCode } from '../dataset/codes';
import { orderOf } from '../walk/order';
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
  /** The first of them by code, where several share the value. */
  readonly code: TerritoryCode;
  readonly value: number;
  /** How many share it. */
  readonly count: number;
}

/** Sums up what the map shows of the regions that the filters ask for. */
export function summaryOf(picture: MapPicture, matched: ReadonlySet<TerritoryCode>): ViewSummary {
  if (matched.size === 0) return { kind: 'empty' };
  const { values, classes } = picture;
  const without = [...matched].filter((code) => !values.has(code)).length;
  const order = orderOf(picture).filter((code) => matched.has(code));
  if (classes.scale === 'groups') {
    const groups = classes.classes.toReversed().flatMap(({ group, index }) => {
      const count = order.filter((code) => classes.classOf.get(code) === index).length;
      return group && count > 0 ? [{ group, count }] : [];
    });
    return groups.length > 0 ? { kind: 'groups', groups, without } : { kind: 'without', without };
  }
  const numbers = order.flatMap((code) => {
    const shown = values.get(code);
    return shown?.kind === 'number' ? [{ code, value: shown.value }] : [];
  });
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
