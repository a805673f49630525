import chartWords from '../i18n/en/charts.json';
import overlapWords from '../i18n/en/overlaps.json';
import { useText, withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import { MembersSection } from './members/MembersSection';
import styles from './Overlaps.module.css';
import { OverlapSection } from './upset/OverlapSection';
import { useConsidered } from './useConsidered';

interface OverlapsProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** Which regions networks share, and how a network's members differ from the rest: two sections of the charts. */
export const Overlaps = withWords([chartWords, overlapWords], Sections);

function Sections({ picture, view, onView, onSelect }: OverlapsProps) {
  const t = useText();
  const considered = useConsidered();
  return (
    <div className={styles.sections}>
      <OverlapSection
        id="overlaps"
        title={t('overlaps.title')}
        considered={considered}
        onView={onView}
      />
      <MembersSection
        id="members"
        title={t('members.title')}
        considered={considered}
        picture={picture}
        chosen={view.network[0] ?? null}
        selected={view.region}
        onSelect={onSelect}
      />
    </div>
  );
}
