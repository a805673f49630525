import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import { isSameArea } from '../../model/profile/area';
import { ParentProfile } from './ParentProfile';
import styles from './ParentProfile.module.css';

interface InheritedProfileProps {
  /** The parent whose profile serves. */
  readonly code: TerritoryCode;
  /** The region that has none of its own. */
  readonly heir: TerritoryCode;
}

/** A parent's profile in full, under a banner that says whose it is. */
export function InheritedProfile({ code, heir }: InheritedProfileProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const { regions } = useDataset();
  const name = nameOf(code);
  return (
    <div className={styles.inherited}>
      <div className={styles.banner}>
        <h3>{t('profile.own.heading', { name })}</h3>
        {isSameArea(regions, code) ? (
          <p>{t('profile.inherited.same', { name, code })}</p>
        ) : (
          <>
            <p>{t('profile.inherited', { name, code })}</p>
            <p>{t('profile.inherited.why', { name: nameOf(heir) })}</p>
          </>
        )}
      </div>
      <ParentProfile code={code} />
    </div>
  );
}
