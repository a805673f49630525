import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { NetworkId } from '../../model/dataset/codes';

/** What it means that a region is missing from a list that is incomplete; nothing where all lists are complete. */
export function useIncompleteText(shown: readonly NetworkId[]): string[] {
  const t = useText();
  const format = useFormat();
  const { network } = useDataset();
  const incomplete = shown.flatMap((id) => {
    const known = network(id);
    return known && !known.listComplete ? [known.short] : [];
  });
  if (incomplete.length === 0) return [];
  const networks = format.list(incomplete);
  return [t('overlaps.incomplete', { count: incomplete.length, networks })];
}
