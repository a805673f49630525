import type { ReactNode } from 'react';
import type { ChartInfo } from '../../charts/chartInfo';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { axisValues, sidesOf } from '../../model/overlap/sides';
import type { Considered } from '../useConsidered';
import { useConsideredText } from '../useConsideredText';
import { StripPlot } from './StripPlot';
import { useMembersCaption } from './useMembersCaption';
import { useMembersNotes } from './useMembersNotes';
import { useMembersTable } from './useMembersTable';

interface MemberStripsProps {
  readonly considered: Considered;
  readonly picture: MapPicture;
  readonly network: Network;
  readonly controls: ReactNode;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** Every region's value as a dot, with boxes over members and the rest. */
export function MemberStrips(props: MemberStripsProps) {
  const { considered, picture, network, controls, selected, onSelect } = props;
  const t = useText();
  const { indicator, year } = picture;
  const sides = sidesOf(considered.facts, network.id, picture.values);
  const caption = useMembersCaption()(picture, network, sides);
  const table = useMembersTable(picture, network, sides);
  const consideredText = useConsideredText(considered);
  const notes = useMembersNotes(consideredText)(picture, network, sides);

  const dots = [...sides.members.valued, ...sides.rest.valued];
  const info: ChartInfo = {
    fileName: `regioscope-${network.id}-${indicator.id}`,
    title: t('members.chart', { label: indicator.label, network: network.short }),
    caption,
    unit: indicator.unit,
    period: String(year),
    sources: indicator.sources,
    flags: [...new Set(dots.flatMap(({ flags }) => [...flags]))].sort(),
    notes,
  };
  return (
    <ChartFrame info={info} legend={[]} table={table} headingLevel={3} controls={controls}>
      {axisValues(sides, null).length > 0 && (
        <StripPlot
          sides={sides}
          picture={picture}
          network={network}
          selected={selected}
          onSelect={onSelect}
        />
      )}
    </ChartFrame>
  );
}
