import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { useEnumeration } from '../../i18n/useEnumeration';
import type { NetworkCell } from '../../model/compare/networkRows';
import type { Membership } from '../../model/dataset/territory';
import { useComparedName } from '../useComparedName';
import styles from './Facts.module.css';

/** How a territory belongs to a network, in which role; or that it does not, or that it is not known. */
export function NetworkCellView({ cell }: { readonly cell: NetworkCell }) {
  const t = useText();
  if (cell.kind === 'none') {
    return (
      <span className={styles.absent}>
        <span aria-hidden="true">{t('compare.network.none')}</span>
        <span className="visually-hidden">{t('compare.network.none.long')}</span>
      </span>
    );
  }
  if ('membership' in cell) {
    return <Belonging {...cell} isMember={cell.kind === 'member'} />;
  }
  return <span className={styles.absent}>{t(`compare.network.${cell.kind}`)}</span>;
}

interface BelongingProps {
  readonly membership: Membership;
  readonly others: number;
  readonly isMember: boolean;
}

function Belonging({ membership, others, isMember }: BelongingProps) {
  const t = useText();
  const enumerate = useEnumeration();
  const nameOf = useComparedName();
  const { region, parent } = useDataset();
  const { via, through, memberName, role, confidence } = membership;
  // A member below the regions (`SE224`) is known by the name on the list alone.
  const name = region(through) || parent(through) ? nameOf(through) : memberName;
  const details = [
    t(`compare.network.role.${role}`),
    ...(confidence === 'partly' ? [t('compare.network.partly')] : []),
  ];
  return (
    <>
      <span className={isMember ? styles.member : undefined}>
        {isMember && <Tick />}
        {t(`compare.network.${via}`, { name, others })}
      </span>
      <span className={styles.detail}>{enumerate(details)}</span>
    </>
  );
}

function Tick() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
