import { useText } from '../i18n/text';
import type { TableColumn } from '../model/table/cell';
import { isDescendingFirst } from '../model/table/columnChanges';
import type { Sort } from '../model/table/columns';
import { useColumnText } from './columns/useColumnText';

/** An order in words: `By Population density (persons per km², 2019), highest first`. */
export function useOrderText(columns: readonly TableColumn[]): (sort: Sort) => string {
  const t = useText();
  const textOf = useColumnText();
  return ({ column: id, isDescending }) => {
    const column = columns.find((each) => each.id === id) ?? { id, measured: null };
    const direction = isDescending ? 'descending' : 'ascending';
    const isText = !isDescendingFirst(id);
    return t(`table.order.${direction}${isText ? 'Text' : ''}`, { column: textOf(column).full });
  };
}
