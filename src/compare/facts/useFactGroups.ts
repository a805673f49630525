import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import type { Compared } from '../../model/compare/compared';
import { type InnovationRow, innovationRows } from '../../model/compare/innovationRows';
import { type FigureRow, figureRow } from '../../model/compare/keyFigures';
import {
  type NetworkRow,
  networkRows,
  SHARINGS,
  type Sharing,
} from '../../model/compare/networkRows';
import { type ListRow, listRow, PROFILE_LISTS } from '../../model/compare/profileLists';
import { MEASURE_GROUPS, type MeasureGroup } from '../../model/profile/measureGroups';

/** Rows of one kind under one heading; the heading's id tells which. */
export type FactGroup =
  | { readonly kind: 'figures'; readonly id: MeasureGroup; readonly rows: readonly FigureRow[] }
  | {
      readonly kind: 'innovation';
      readonly id: 'innovation';
      readonly rows: readonly InnovationRow[];
    }
  | {
      readonly kind: 'networks';
      readonly id: `networks.${Sharing | 'none'}`;
      readonly rows: readonly NetworkRow[];
    }
  | { readonly kind: 'lists'; readonly id: 'profiles'; readonly rows: readonly ListRow[] };

/** All facts on what is compared, in groups; without the rows that do not differ, if that is asked. */
export function useFactGroups(compared: readonly Compared[], isOnlyDifferent: boolean) {
  const { indicator, catalogue } = useDataset();
  const groups = useMemo((): FactGroup[] => {
    const figures = Object.entries(MEASURE_GROUPS).map(([id, measures]): FactGroup => {
      const rows = measures.flatMap((measure) => {
        const known = indicator(measure);
        return known ? [figureRow(compared, known, measure)] : [];
      });
      return { kind: 'figures', id: id as MeasureGroup, rows };
    });
    const networks = networkRows(compared, catalogue.networks);
    const shared = [...SHARINGS, null].map(
      (sharing): FactGroup => ({
        kind: 'networks',
        id: `networks.${sharing ?? 'none'}`,
        rows: networks.filter((row) => row.sharing === sharing),
      }),
    );
    return [
      ...figures,
      {
        kind: 'innovation',
        id: 'innovation',
        rows: innovationRows(compared, catalogue.editions),
      },
      ...shared,
      { kind: 'lists', id: 'profiles', rows: PROFILE_LISTS.map((list) => listRow(compared, list)) },
    ];
  }, [compared, indicator, catalogue]);
  return useMemo(
    () => groups.map((group) => shownOf(group, isOnlyDifferent)).filter(({ rows }) => rows.length),
    [groups, isOnlyDifferent],
  );
}

function shownOf(group: FactGroup, isOnlyDifferent: boolean): FactGroup {
  if (!isOnlyDifferent) return group;
  const isDifferent = (row: { readonly isDifferent: boolean }) => row.isDifferent;
  switch (group.kind) {
    case 'figures':
      return { ...group, rows: group.rows.filter(isDifferent) };
    case 'innovation':
      return { ...group, rows: group.rows.filter(isDifferent) };
    case 'networks':
      return { ...group, rows: group.rows.filter(isDifferent) };
    case 'lists':
      return { ...group, rows: group.rows.filter(isDifferent) };
  }
}
