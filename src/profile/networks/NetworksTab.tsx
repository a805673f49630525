import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { countNetworks, groupMemberships, otherNetworks } from '../../model/profile/memberships';
import { Section } from '../Section';
import { MembershipList } from './MembershipList';
import styles from './Networks.module.css';
import { OtherNetworkList } from './OtherNetworkList';

/** The third tab: networks by the way the region belongs to them, and what is known of the rest. */
export function NetworksTab({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const nameOf = usePlaceName();
  const { catalogue } = useDataset();
  const { direct, throughParents, throughParts, apart } = groupMemberships(territory.memberships);
  const { notMember, notKnown } = otherNetworks(catalogue.networks, territory.memberships);
  return (
    <>
      <p className={styles.intro}>{t('network.intro', countNetworks(territory.memberships))}</p>
      {direct.length > 0 && (
        <Section title={t('network.direct')}>
          <MembershipList memberships={direct} />
        </Section>
      )}
      {[...throughParents].map(([code, memberships]) => (
        <Section
          key={code}
          title={t('network.parent', { name: nameOf(code), code })}
          term="memberships"
        >
          <MembershipList memberships={memberships} />
        </Section>
      ))}
      {[...throughParts].map(([code, memberships]) => (
        <Section
          key={code}
          title={t('network.part', { name: memberships[0]?.memberName ?? '', code })}
          term="memberships"
        >
          <MembershipList memberships={memberships} />
        </Section>
      ))}
      {apart.length > 0 && (
        <Section title={t('network.apart')}>
          <p className={styles.quiet}>{t('network.apart.note')}</p>
          <MembershipList memberships={apart} isThroughShown />
        </Section>
      )}
      {notMember.length + notKnown.length > 0 && (
        <Section title={t('network.others')}>
          <OtherNetworkList kind="notKnown" networks={notKnown} />
          <OtherNetworkList kind="notMember" networks={notMember} />
        </Section>
      )}
    </>
  );
}
