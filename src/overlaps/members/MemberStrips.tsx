import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { Network } from '../../model/dataset/catalogue';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { sidesOf } from '../../model/overlap/sides';
import { isSkewed } from '../../model/overlap/valueScale';
import { SourceLine } from '../../ui/SourceLine';
import { ChartSection } from '../frame/ChartSection';
import type { Considered } from '../useConsidered';
import { useConsideredText } from '../useConsideredText';
import { StripPlot } from './StripPlot';
import { useMembersCaption } from './useMembersCaption';
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
  const flagText = useFlagText();
  const { indicator, year } = picture;
  const sides = sidesOf(considered.facts, network.id, picture.values);
  const caption = useMembersCaption()(picture, network, sides);
  const numbers = useMembersNumbers(title, picture, network, sides);
  const consideredText = useConsideredText(considered);
  const dots = [...sides.members.valued, ...sides.rest.valued];
  const letters = [...new Set(dots.flatMap(({ flags }) => [...flags]))].sort();
  const flags = letters
    .map((letter) => t('flag.entry', { letter, meaning: flagText(letter) }))
    .join('; ');
  const computed = dots.filter(({ isComputed }) => isComputed).length;

  return (
    <ChartSection
      id={id}
      title={title}
      unit={t('members.unit', { label: indicator.label, unit: indicator.unit, year: String(year) })}
      caption={caption}
      controls={controls}
      notes={[
        t('members.box'),
        ...(isSkewed(dots.map(({ value }) => value)) ? [t('members.log')] : []),
        ...(network.listComplete ? [] : [t('members.incomplete', { network: network.short })]),
        consideredText,
        t('overlaps.counting'),
        t('members.missing', { count: sides.members.missing + sides.rest.missing }),
        ...(flags === '' ? [] : [t('members.flags', { flags })]),
        ...(computed === 0 ? [] : [t('legend.computed', { count: computed })]),
        t('members.warning'),
      ]}
      source={<SourceLine picture={picture} />}
      numbers={numbers}
    >
      {dots.length > 0 && (
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
