import { useState } from 'react';
import { useText } from '../../i18n/text';
import { type Compared, isReference } from '../../model/compare/compared';
import { ScrollBox } from '../../ui/scroll/ScrollBox';
import comparison from '../Comparison.module.css';
import type { FileFault } from '../useCompared';
import { FactGroupRows } from './FactGroupRows';
import styles from './Facts.module.css';
import { FactsHead } from './FactsHead';
import { FactsNotes } from './FactsNotes';
import { useFactGroups } from './useFactGroups';

interface FactsSectionProps {
  readonly compared: readonly Compared[];
  readonly faults: readonly FileFault[];
}

/** All facts side by side, a territory a column; the first column and the heads stay in sight. */
export function FactsSection({ compared, faults }: FactsSectionProps) {
  const t = useText();
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const isOne = compared.length === 1;
  const groups = useFactGroups(compared, isOnlyDifferent && !isOne);
  const codes = compared.map(({ code }) => code);
  return (
    <div className={comparison.part}>
      <div className={styles.title}>
        <h3>{t('compare.facts')}</h3>
        {!isOne && (
          <label className={styles.switch}>
            <input
              type="checkbox"
              role="switch"
              checked={isOnlyDifferent}
              aria-checked={isOnlyDifferent}
              onChange={({ target }) => setOnlyDifferent(target.checked)}
            />
            {t('compare.facts.only')}
          </label>
        )}
      </div>
      <ScrollBox className={styles.scroll} label={t('compare.facts')}>
        <table className={styles.table} aria-label={t('compare.facts')}>
          <FactsHead compared={compared} faults={faults} />
          {groups.map((group) => (
            <FactGroupRows key={group.id} group={group} compared={compared} faults={faults} />
          ))}
        </table>
        {groups.length === 0 && <p className={styles.same}>{t('compare.facts.same')}</p>}
      </ScrollBox>
      <FactsNotes
        groups={groups}
        hasReference={codes.length > 1 && codes.some((code) => isReference(code, codes))}
      />
    </div>
  );
}
