import type { ChartInfo } from '../../charts/chartInfo';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { type Overlaps, sharedCounts } from '../../model/overlap/combinations';
import type { shownNetworks } from '../../model/overlap/shownNetworks';
import type { Considered } from '../useConsidered';
import { useConsideredText } from '../useConsideredText';
import { useIncompleteText } from './useIncompleteText';

/** What is said around the plot; memberships come from the networks' lists, not from a source of statistics. */
export function useOverlapInfo(
  considered: Considered,
  { networks, basis }: ReturnType<typeof shownNetworks>,
  overlaps: Overlaps,
): ChartInfo {
  const t = useText();
  const { catalogue, network } = useDataset();
  const shown = networks.map(({ id }) => id);
  const consideredText = useConsideredText(considered);
  const incompleteText = useIncompleteText(shown);
  const total = considered.facts.length;
  const count = shown.length;
  const lists = count === 0 ? catalogue.networks : shown.flatMap((id) => network(id) ?? []);
  const years = lists.map(({ asOf }) => asOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const period =
    first === last
      ? String(first)
      : t('charts.period', { first: String(first), last: String(last) });
  const caption = () => {
    if (total === 0) return t('overlaps.empty');
    if (count === 0) return t('overlaps.noNetwork');
    return t('overlaps.caption', { ...sharedCounts(overlaps), total, networks: count });
  };
  const notes =
    count === 0 || total === 0
      ? [consideredText]
      : [
          t(`overlaps.basis.${basis}`, { count }),
          consideredText,
          t('overlaps.counting'),
          ...incompleteText,
        ];
  return {
    fileName: 'regioscope-networks',
    title: t('overlaps.chart'),
    caption: caption(),
    unit: t('overlaps.unit'),
    period,
    sources: [],
    flags: [],
    notes: count === 0 ? notes : [...notes, t('overlaps.source', { count, period })],
  };
}
