import { useMemo } from 'react';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import { placeNameOf } from '../model/names';
import type { ScatterPoint } from '../model/scatter/points';
import type { ChartTable, TableCell } from '../model/series/table';
import { useGroupName } from './useGroupName';
import type { ScatterAxis, ScatterData } from './useScatterData';

/** The numbers of a scatter: every region that is drawn, by its value of x. */
export function useScatterTable({ points, axes }: ScatterData): ChartTable {
  const t = useText();
  const groupName = useGroupName();
  const { region, indicator } = useDataset();
  const population = indicator('population');
  return useMemo(() => {
    const column = ({
      indicator: { label, unit, decimals },
      year,
    }: Pick<ScatterAxis, 'indicator' | 'year'>) => ({
      name: t('scatter.table.column', { label, unit, year: String(year) }),
      decimals,
    });
    return {
      rowHead: t('scatter.table.region'),
      columns: [
        column(axes.x),
        column(axes.y),
        ...(population ? [column({ indicator: population, year: population.referenceYear })] : []),
      ],
      textColumns: [t('scatter.table.code'), t('scatter.table.group')],
      rows: points
        .toSorted((a, b) => a.x.value - b.x.value)
        .map((point) => {
          const found = region(point.code);
          const persons: TableCell =
            point.population === null
              ? null
              : { value: point.population, ...flagged(found?.flags.population) };
          return {
            head: found ? placeNameOf(found) : point.code,
            cells: [cell(point.x), cell(point.y), persons],
            texts: [point.code, groupName(point.group)],
          };
        }),
    };
  }, [points, axes, population, region, t, groupName]);
}

function cell({ value, flags, isComputed }: ScatterPoint['x']): TableCell {
  return { value, ...flagged(flags), ...(isComputed && { computed: true }) };
}

function flagged(flags: string | undefined) {
  return flags ? { flags } : {};
}
