import { useDataset } from '../../data/useDataset';
import { Text, useText } from '../../i18n/text';
import type { Membership } from '../../model/dataset/territory';
import { isNameOf } from '../../model/profile/memberships';
import { AddressLink } from '../../ui/AddressLink';
import { NetworkDetails } from './NetworkDetails';
import styles from './Networks.module.css';

interface MembershipItemProps {
  readonly membership: Membership;
  readonly isThroughShown: boolean;
}

/** One membership: the network, the role, since when it is known, how surely, and from where. */
export function MembershipItem({ membership, isThroughShown }: MembershipItemProps) {
  const t = useText();
  const { network: networkOf, region, parent } = useDataset();
  const network = networkOf(membership.network);
  const { role, via, through, memberName, asOf, confidence, note, source } = membership;
  const member = region(through) ?? parent(through);
  // A member below the regions (`SE224`) is named by the heading or the mark "through".
  const isNamed = member ? isNameOf(member, memberName) : true;
  const marks = [
    t(`network.role.${role}`),
    t('network.asOf', { year: asOf }),
    ...(isThroughShown && via !== 'direct'
      ? [t('network.apart.through', { code: through, name: memberName })]
      : []),
    ...(isNamed ? [] : [t('network.listedAs', { name: memberName })]),
  ];
  return (
    <li className={styles.item}>
      <p className={styles.short}>
        {network?.short ?? membership.network}
        {confidence === 'partly' && <span className={styles.mark}>{t('network.partly')}</span>}
      </p>
      {network && network.name !== network.short && <p>{network.name}</p>}
      <p className={styles.quiet}>{marks.join(' · ')}</p>
      {confidence === 'partly' && <p className={styles.quiet}>{t('network.partly.long')}</p>}
      {note && <p className={styles.quiet}>{t('network.note', { note })}</p>}
      <p className={styles.quiet}>
        <Text id="network.source" values={{ address: <AddressLink url={source} /> }} />
      </p>
      {network && (
        <NetworkDetails network={network} title={t('network.about', { name: network.short })} />
      )}
    </li>
  );
}
