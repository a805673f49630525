import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import { placeNameOf } from '../../model/names';
import styles from './cells.module.css';

interface ProfileCellProps {
  readonly code: TerritoryCode;
  readonly from: TerritoryCode | null;
}

/** Whose profile serves the region. */
export function ProfileCell({ code, from }: ProfileCellProps) {
  const t = useText();
  const { parent } = useDataset();
  if (from === null) return <span className={styles.quiet}>{t('table.profile.none')}</span>;
  if (from === code) return t('table.profile.own');
  const territory = parent(from);
  return t('table.profile.parent', {
    name: territory ? placeNameOf(territory) : from,
    code: from,
  });
}

/** Whether the profile says that collaboration is sought; that it says nothing is no "no". */
export function SeekingCell({ seeking }: { readonly seeking: boolean | null }) {
  const t = useText();
  if (seeking === null) {
    return <span className={styles.quiet}>{t('table.seeking.notReported')}</span>;
  }
  return t(seeking ? 'table.seeking.yes' : 'table.seeking.no');
}
