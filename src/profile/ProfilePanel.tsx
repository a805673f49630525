import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { territoryQuery } from '../data/territoryQueries';
import { useDataset } from '../data/useDataset';
import networkWords from '../i18n/en/networks.json';
import profileWords from '../i18n/en/profile.json';
import { useText, withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { ProfileTab } from '../model/view';
import { MatchReasons } from '../ui/answer/MatchReasons';
import { Button } from '../ui/Button';
import { ProfileHeader } from './header/ProfileHeader';
import styles from './ProfilePanel.module.css';
import { ProfileTabs } from './ProfileTabs';
import { usePanelFocus } from './usePanelFocus';

interface ProfilePanelProps {
  readonly code: TerritoryCode;
  readonly tab: ProfileTab;
  readonly onTab: (tab: ProfileTab) => void;
  readonly onClose: () => void;
}

/**
 * The profile of a region. Names and key figures show at once; the rest follows with the region's file.
 * Nothing is shown for a code that no region has. Give it the code as `key`, so that another region
 * starts at the top with nothing unfolded.
 */
export const ProfilePanel = withWords([profileWords, networkWords], Panel);

function Panel({ code, tab, onTab, onClose }: ProfilePanelProps) {
  const t = useText();
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, heading);
  const region = useDataset().region(code);
  const query = useQuery(territoryQuery(code));
  if (!region) return null;
  return (
    <aside ref={panel} aria-labelledby={headingId} className={styles.panel}>
      <div className={styles.closing}>
        <Button isIcon className={styles.close} aria-label={t('profile.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
      <ProfileHeader region={region} headingId={headingId} headingRef={heading} />
      <div className={styles.reasons}>
        <MatchReasons code={code} form="full" />
      </div>
      <ProfileTabs region={region} query={query} tab={tab} onTab={onTab} />
    </aside>
  );
}
