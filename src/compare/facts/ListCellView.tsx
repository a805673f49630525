import { useText } from '../../i18n/text';
import { useEnumeration } from '../../i18n/useEnumeration';
import type { Compared } from '../../model/compare/compared';
import type { ListCell } from '../../model/compare/profileLists';
import { titleLanguage } from '../../model/profile/policyDocuments';
import { useComparedName } from '../useComparedName';
import styles from './Facts.module.css';

interface ListCellViewProps {
  readonly cell: ListCell;
  readonly compared: Compared;
}

/** A list of a profile with what it shares with others, or why there is none. */
export function ListCellView({ cell, compared: { code, profile } }: ListCellViewProps) {
  const t = useText();
  const enumerate = useEnumeration();
  const nameOf = useComparedName();
  return (
    <>
      {profile && profile.from !== code && (
        <span className={styles.detail}>
          {t('compare.list.from', { name: nameOf(profile.from) })}
        </span>
      )}
      {cell.kind === 'items' ? (
        <ul className={styles.items}>
          {cell.items.map(({ text, sharedWith }) => (
            <li key={text}>
              <span lang={profile ? titleLanguage(profile.profile, text) : undefined}>{text}</span>
              {sharedWith.length > 0 && (
                <>
                  {' '}
                  <span className={styles.tag}>
                    {t('compare.list.shared', { places: enumerate(sharedWith.map(String)) })}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <span className={styles.absent}>{t(`compare.list.${cell.kind}`)}</span>
      )}
    </>
  );
}
