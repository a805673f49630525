import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { ProfileTab } from '../model/view';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/sheet/Sheet';
import styles from './Panels.module.css';
import { Part } from './Part';
import { ProfilePanel } from './parts';

interface ProfileProps {
  /** It comes up from below: there is no room beside the main view. */
  readonly isSheet: boolean;
  readonly region: TerritoryCode;
  readonly tab: ProfileTab;
  readonly onTab: (tab: ProfileTab) => void;
  readonly onClose: () => void;
}

/** The panel of the selection's profile; where that cannot be had, what happened and a way back to the map. */
export function Profile({ isSheet, region, tab, onTab, onClose }: ProfileProps) {
  const t = useText();
  return (
    <Sheet
      isSheet={isSheet}
      name={t('sheet.profile')}
      subject={region}
      first="half"
      onClose={onClose}
      className={`${styles.panel} ${styles.profile}`}
    >
      {/* The goal of the skip link. */}
      <div id="profile" className={styles.profilePart}>
        <Part
          frame={(message) => (
            <div className={styles.profileFault}>
              {message}
              <Button onClick={onClose}>{t('app.close')}</Button>
            </div>
          )}
        >
          <ProfilePanel key={region} code={region} tab={tab} onTab={onTab} onClose={onClose} />
        </Part>
      </div>
    </Sheet>
  );
}
