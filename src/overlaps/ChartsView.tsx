import chartWords from '../i18n/en/charts.json';
import overlapWords from '../i18n/en/overlaps.json';
import { useText, withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import styles from './ChartsView.module.css';
import { MembersSection } from './members/MembersSection';
import { OverlapSection } from './upset/OverlapSection';
import { useConsidered } from './useConsidered';

interface ChartsViewProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The sections of the page, in their order. */
const SECTIONS = ['overlaps', 'members'] as const;

/** The answer in charts: one page of sections, with links to each at its top. */
export const ChartsView = withWords([chartWords, overlapWords], Charts);

function Charts({ picture, view, onView, onSelect }: ChartsViewProps) {
  const t = useText();
  const considered = useConsidered();
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t('overlaps.nav')}>
        {SECTIONS.map((id) => (
          <a key={id} href={`#${id}`}>
            {t(`${id}.title`)}
          </a>
        ))}
      </nav>
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
