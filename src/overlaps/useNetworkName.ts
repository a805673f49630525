import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { NetworkId } from '../model/dataset/codes';

/** Short names of networks as charts print them, with the mark of an incomplete list: `ERRIN†`. */
export function useNetworkName(): (id: NetworkId) => string {
  const t = useText();
  const { network } = useDataset();
  return (id) => {
    const known = network(id);
    const name = known?.short ?? id;
    return known && !known.listComplete ? t('overlaps.marked', { name }) : name;
  };
}
