import type { ReactNode } from 'react';
import type { ChartInfo } from '../../charts/chartInfo';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { type GroupCounts, groupCounts } from '../../model/overlap/groupCounts';
import type { Considered } from '../useConsidered';
import { useConsideredText } from '../useConsideredText';
import { GroupBars } from './GroupBars';
import { useGroupName } from './useGroupName';
import { useGroupTable } from './useGroupTable';

interface MemberGroupsProps {
  readonly considered: Considered;
  readonly picture: MapPicture;
  readonly network: Network;
  readonly controls: ReactNode;
}

/** How members and the rest spread over the innovation groups. */
export function MemberGroups(props: MemberGroupsProps) {
  const { considered, picture, network, controls } = props;
  const t = useText();
  const { indicator, year, values } = picture;
  const counts = groupCounts(considered.facts, network.id, values);
  const caption = useGroupsCaption(counts, picture, network);
  const table = useGroupTable(counts, picture, network);
  const consideredText = useConsideredText(considered);
  const { known, unknown } = counts;
  const info: ChartInfo = {
    fileName: `regioscope-${network.id}-${indicator.id}`,
    title: t('members.chart', { label: indicator.label, network: network.short }),
    caption,
    unit: t('members.unit.groups'),
    period: String(year),
    sources: indicator.sources,
    flags: [],
    notes: [
      t('members.groups.note', {
        network: network.short,
        members: unknown.members,
        membersAll: unknown.members + known.members,
        rest: unknown.rest,
        restAll: unknown.rest + known.rest,
      }),
      ...(network.listComplete ? [] : [t('members.incomplete', { network: network.short })]),
      consideredText,
      t('overlaps.counting'),
      t('members.warning'),
    ],
  };
  return (
    <ChartFrame info={info} legend={[]} table={table} headingLevel={3} controls={controls}>
      {known.members + known.rest > 0 && (
        <GroupBars counts={counts} picture={picture} network={network} />
      )}
    </ChartFrame>
  );
}

/** How many of each side are in the two upper groups. */
function useGroupsCaption(
  { groups, known }: GroupCounts,
  { year }: MapPicture,
  network: Network,
): string {
  const t = useText();
  const groupName = useGroupName(year);
  const upper = groups.filter(({ group }) => group === 'leader' || group === 'strong');
  return t('members.groups.caption', {
    leader: groupName('leader'),
    strong: groupName('strong'),
    year: String(year),
    network: network.short,
    complete: String(network.listComplete),
    members: known.members,
    membersLeading: upper.reduce((sum, { counts }) => sum + counts.members, 0),
    rest: known.rest,
    restLeading: upper.reduce((sum, { counts }) => sum + counts.rest, 0),
  });
}
