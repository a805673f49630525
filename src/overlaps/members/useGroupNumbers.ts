import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { type GroupCounts, shareOf } from '../../model/overlap/groupCounts';
import type { ChartNumbers } from '../frame/chartNumbers';
import { useGroupName } from './useGroupName';
import { SIDES, useSideName } from './useSideName';

/** The numbers of the bars: counts and shares by group, and the regions whose group is not known. */
export function useGroupNumbers(
  title: string,
  { groups, known, unknown }: GroupCounts,
  { year }: MapPicture,
  network: Network,
): () => readonly ChartNumbers[] {
  const t = useText();
  const sideName = useSideName(network);
  const groupName = useGroupName(year);
  return () => [
    {
      title: t('overlaps.table', { title }),
      rowHead: t('members.groups.group'),
      columns: SIDES.flatMap((side) => [
        { name: sideName(side), decimals: 0 },
        { name: t('members.groups.share', { side: sideName(side) }), decimals: 0 },
      ]),
      rows: [
        ...groups.map(({ group, counts }) => ({
          key: group,
          head: groupName(group),
          cells: SIDES.flatMap((side) => {
            const share = shareOf(counts[side], known[side]);
            return [{ value: counts[side] }, share === null ? null : { value: share }];
          }),
        })),
        {
          key: 'unknown',
          head: t('members.groups.unknown'),
          cells: SIDES.flatMap((side) => [{ value: unknown[side] }, 'none' as const]),
        },
      ],
    },
  ];
}
