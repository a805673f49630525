import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { NetworkId } from '../../model/dataset/codes';

/** What a combination of the networks shown is called: "ERRIN and Vanguard only". */
export function useCombinationName(
  shown: readonly NetworkId[],
): (inside: readonly NetworkId[]) => string {
  const t = useText();
  const format = useFormat();
  const { network } = useDataset();
  return (inside) => {
    if (inside.length === 0) return t('overlaps.none');
    const networks = format.list(inside.map((id) => network(id)?.short ?? id));
    return inside.length === shown.length ? networks : t('overlaps.only', { networks });
  };
}
