import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { type GroupCounts, shareOf } from '../../model/overlap/groupCounts';
import type { ChartTable } from '../../model/series/table';
import { useGroupName } from './useGroupName';
import { SIDES, useSideName } from './useSideName';

/** The numbers of the bars: counts and shares by group. */
export function useGroupTable(
  { groups, known }: GroupCounts,
  { year }: MapPicture,
  network: Network,
): ChartTable {
  const t = useText();
  const sideName = useSideName(network);
  const groupName = useGroupName(year);
  return {
    rowHead: t('members.groups.group'),
    columns: SIDES.flatMap((side) => [
      { name: sideName(side), decimals: 0 },
      { name: t('members.groups.share', { side: sideName(side) }), decimals: 0 },
    ]),
    rows: groups.map(({ group, counts }) => ({
      head: groupName(group),
      cells: SIDES.flatMap((side) => {
        const share = shareOf(counts[side], known[side]);
        return [{ value: counts[side] }, share === null ? null : { value: share }];
      }),
    })),
  };
}
