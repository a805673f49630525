import { useText } from '../../i18n/text';
import type { Overlaps } from '../../model/overlap/combinations';
import type { ShownNetwork } from '../../model/overlap/shownNetworks';
import type { ChartTable } from '../../model/series/table';
import { useNetworkName } from '../useNetworkName';
import { useCombinationName } from './useCombinationName';

/** The numbers of the plot: all combinations, then the networks with their regions. */
export function useOverlapTable(
  networks: readonly ShownNetwork[],
  { combinations, none }: Overlaps,
): ChartTable {
  const t = useText();
  const networkName = useNetworkName();
  const combinationName = useCombinationName(networks.map(({ id }) => id));
  return {
    rowHead: t('overlaps.table.head'),
    columns: [{ name: t('overlaps.table.regions'), decimals: 0 }],
    textColumns: [t('overlaps.table.kind')],
    rows: [
      ...[...combinations, none].map(({ inside, regions }) => ({
        head: combinationName(inside),
        cells: [{ value: regions.length }],
        texts: [t('overlaps.table.combination')],
      })),
      ...networks.map(({ id, count }) => ({
        head: networkName(id),
        cells: [{ value: count }],
        texts: [t('overlaps.table.network')],
      })),
    ],
  };
}
