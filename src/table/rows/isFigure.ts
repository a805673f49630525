import type { TableColumn } from '../../model/table/cell';

/** Whether a column holds numbers, which stand under each other at its right edge. */
export function isFigure({ measured }: TableColumn): boolean {
  return measured !== null && measured.indicator.kind !== 'category';
}
