import { useText } from '../../i18n/text';
import { combinationKey, type Overlaps } from '../../model/overlap/combinations';
import type { ShownNetwork } from '../../model/overlap/shownNetworks';
import type { ChartNumbers } from '../frame/chartNumbers';
import { useNetworkName } from '../useNetworkName';
import { useCombinationName } from './useCombinationName';

/** The numbers of the plot: all combinations, and the networks with their regions. */
export function useOverlapNumbers(
  title: string,
  networks: readonly ShownNetwork[],
  { combinations, none }: Overlaps,
): () => readonly ChartNumbers[] {
  const t = useText();
  const networkName = useNetworkName();
  const combinationName = useCombinationName(networks.map(({ id }) => id));
  const columns = [{ name: t('overlaps.table.regions'), decimals: 0 }];
  return () => [
    {
      title: t('overlaps.table', { title }),
      rowHead: t('overlaps.table.combination'),
      columns,
      rows: [...combinations, none].map(({ inside, regions }) => ({
        key: combinationKey(inside),
        head: combinationName(inside),
        cells: [{ value: regions.length }],
      })),
    },
    {
      title: t('overlaps.sets'),
      rowHead: t('overlaps.table.network'),
      columns,
      rows: networks.map(({ id, count }) => ({
        key: id,
        head: networkName(id),
        cells: [{ value: count }],
      })),
    },
  ];
}
