import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { TableCell } from '../../model/series/table';

interface Announced {
  readonly series: string;
  /** What the point stands for: a year, an age group. */
  readonly head: string;
  readonly cell: TableCell;
  /** The value in words. */
  readonly value: (value: number) => string;
}

/** What is said of a point: its series, its head, its value or "not available", its flags. */
export function useAnnounce(): (point: Announced) => string {
  const t = useText();
  const flagText = useFlagText();
  return ({ series, head, cell, value }) => {
    const words = { series, head, value: cell ? value(cell.value) : t('charts.notAvailable') };
    if (!cell?.flags) return t('charts.walk.point', words);
    return t('charts.walk.flagged', { ...words, flags: flagText(cell.flags) });
  };
}
