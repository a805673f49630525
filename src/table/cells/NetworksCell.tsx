import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { MembershipBrief } from '../../model/dataset/regions';
import { groupMemberships } from '../../model/profile/memberships';
import { networkCount } from '../../model/table/cell';
import { useMemberName } from '../useMemberName';
import styles from './cells.module.css';

/** How many networks, which, and through whom. */
export function NetworksCell({
  memberships,
}: {
  readonly memberships: readonly MembershipBrief[];
}) {
  const t = useText();
  const format = useFormat();
  const { network } = useDataset();
  const nameOf = useMemberName();
  const { direct, throughParents, throughParts } = groupMemberships(memberships);
  const listOf = (each: readonly MembershipBrief[]) =>
    format.list(each.map(({ network: id }) => network(id)?.short ?? id));
  const parts = [
    ...(direct.length > 0 ? [listOf(direct)] : []),
    ...[...throughParents].map(([code, each]) =>
      t('table.networks.parent', { name: nameOf(code, each), list: listOf(each) }),
    ),
    ...[...throughParts].map(([code, each]) =>
      t('table.networks.part', { name: nameOf(code, each), list: listOf(each) }),
    ),
  ];
  return (
    <>
      {t('table.networks.count', { count: networkCount(memberships) })}
      {parts.map((part) => (
        <span key={part} className={styles.detail}>
          {part}
        </span>
      ))}
    </>
  );
}
