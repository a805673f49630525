import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { Notice } from '../../ui/Notice';
import { ProfileFacts } from '../facts/ProfileFacts';
import { InheritedProfile } from './InheritedProfile';
import { ParentDisclosure } from './ParentDisclosure';
import styles from './ParentProfile.module.css';

/** A territory's own profile, else its nearest parent's; further parents' to open. Or that there is none. */
export function AvailableProfiles({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const { code, profile, parentProfiles } = territory;
  const [nearest, ...rest] = parentProfiles;
  if (!profile && !nearest) {
    return (
      <div className={styles.none}>
        <Notice>{t('profile.none')}</Notice>
      </div>
    );
  }
  const toOpen = profile ? parentProfiles : rest;
  return (
    <>
      {profile && <ProfileFacts profile={profile} />}
      {!profile && nearest && <InheritedProfile code={nearest} heir={code} />}
      {toOpen.map((parent) => (
        <ParentDisclosure key={parent} code={parent} />
      ))}
    </>
  );
}
