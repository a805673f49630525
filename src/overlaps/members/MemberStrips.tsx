import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { axisValues, sidesOf } from '../../model/overlap/sides';
import { SourceLine } from '../../ui/SourceLine';
import { ChartSection } from '../frame/ChartSection';
import type { Considered } from '../useConsidered';
import { useConsideredText } from '../useConsideredText';
import { StripPlot } from './StripPlot';
import { useMembersCaption } from './useMembersCaption';
import { useMembersNotes } from './useMembersNotes';
import { useMembersNumbers } from './useMembersNumbers';

interface MemberStripsProps {
  readonly id: string;
  readonly title: string;
  readonly considered: Considered;
  readonly picture: MapPicture;
  readonly network: Network;
  readonly controls: ReactNode;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** Every region's value as a dot, with boxes over members and the rest. */
export function MemberStrips(props: MemberStripsProps) {
  const { id, title, considered, picture, network, controls, selected, onSelect } = props;
  const t = useText();
  const { indicator, year } = picture;
  const sides = sidesOf(considered.facts, network.id, picture.values);
  const caption = useMembersCaption()(picture, network, sides);
  const numbers = useMembersNumbers(title, picture, network, sides);
  const consideredText = useConsideredText(considered);
  const notes = useMembersNotes(consideredText)(picture, network, sides);

  return (
    <ChartSection
      id={id}
      title={title}
      unit={t('members.unit', { label: indicator.label, unit: indicator.unit, year: String(year) })}
      caption={caption}
      controls={controls}
      notes={notes}
      source={<SourceLine picture={picture} />}
      numbers={numbers}
    >
      {axisValues(sides, null).length > 0 && (
        <StripPlot
          sides={sides}
          picture={picture}
          network={network}
          selected={selected}
          onSelect={onSelect}
        />
      )}
    </ChartSection>
  );
}
