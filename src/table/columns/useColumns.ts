import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import type { MapPicture } from '../../model/map/picture';
import type { TableColumn } from '../../model/table/cell';
import { allColumns } from '../../model/table/shownColumns';

/** All columns of the table for the dataset and what the map shows. */
export function useColumns(picture: MapPicture): readonly TableColumn[] {
  const { regions, indicator } = useDataset();
  return useMemo(() => allColumns(regions, indicator, picture), [regions, indicator, picture]);
}
