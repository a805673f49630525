import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { Notice } from '../../ui/Notice';
import { ProfileFacts } from '../facts/ProfileFacts';
import { InheritedProfile } from './InheritedProfile';
import styles from './ParentProfile.module.css';

/** A territory's own profile, else its nearest parent's. Or that there is none. */
export function AvailableProfiles({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const { code, profile, parentProfiles } = territory;
  const [nearest] = parentProfiles;
  if (profile) return <ProfileFacts profile={profile} />;
  if (nearest) return <InheritedProfile code={nearest} heir={code} />;
  return (
    <div className={styles.none}>
      <Notice>{t('profile.none')}</Notice>
    </div>
  );
}
