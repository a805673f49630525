import { useState } from 'react';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import { ParentProfile } from './ParentProfile';
import styles from './ParentProfile.module.css';

/** A parent's profile that is fetched when it is opened. */
export function ParentDisclosure({ code }: { readonly code: TerritoryCode }) {
  const t = useText();
  const nameOf = usePlaceName();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.disclosure}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{t('profile.parents.more', { name: nameOf(code), code })}</h3>
      </summary>
      {isOpen && <ParentProfile code={code} />}
    </details>
  );
}
