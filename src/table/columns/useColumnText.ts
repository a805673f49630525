import { useMemo } from 'react';
import { useText } from '../../i18n/text';
import type { TableColumn } from '../../model/table/cell';

export interface ColumnText {
  readonly label: string;
  /** Unit and year; null where a column has none. */
  readonly unit: string | null;
  /** Both in one line. */
  readonly full: string;
}

/** What a column is called: `Population density`, `persons per km², 2019`. */
export function useColumnText(): (column: TableColumn) => ColumnText {
  const t = useText();
  return useMemo(
    () =>
      ({ id, measured }) => {
        if (!measured) {
          const label = t(`table.column.${id}` as `table.column.${PlainColumn}`);
          return { label, unit: null, full: label };
        }
        const { indicator, year } = measured;
        const unit =
          indicator.kind === 'category'
            ? t('table.edition', { year: String(year) })
            : t('measure.unitYear', { unit: indicator.unit, year: String(year) });
        const { label } = indicator;
        return { label, unit, full: t('table.column.full', { label, unit }) };
      },
    [t],
  );
}

type PlainColumn = 'name' | 'code' | 'country' | 'networks' | 'profile' | 'seeking';
