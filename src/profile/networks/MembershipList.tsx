import type { Membership } from '../../model/dataset/territory';
import { MembershipItem } from './MembershipItem';
import styles from './Networks.module.css';

interface MembershipListProps {
  readonly memberships: readonly Membership[];
  /** Whether each names the member that it rests on, where the heading does not. */
  readonly isThroughShown?: boolean;
}

export function MembershipList({ memberships, isThroughShown = false }: MembershipListProps) {
  return (
    <ul className={styles.list}>
      {memberships.map((membership) => (
        <MembershipItem
          key={`${membership.network} ${membership.through} ${membership.role} ${membership.memberName}`}
          membership={membership}
          isThroughShown={isThroughShown}
        />
      ))}
    </ul>
  );
}
