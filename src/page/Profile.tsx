import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { ProfileTab } from '../model/view';
import { Button } from '../ui/Button';
import { Part } from './Part';
import styles from './page.module.css';
import { ProfilePanel } from './parts';

interface ProfileProps {
  readonly region: TerritoryCode;
  readonly tab: ProfileTab;
  readonly onTab: (tab: ProfileTab) => void;
  readonly onClose: () => void;
}

/** The column of the selection's profile; where that cannot be had, what happened and a way back to the map. */
export function Profile({ region, tab, onTab, onClose }: ProfileProps) {
  const t = useText();
  return (
    <div id="profile" className={styles.profile}>
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
  );
}
