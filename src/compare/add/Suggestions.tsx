import { useRef } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import { useText } from '../../i18n/text';
import { EU_CODE, type TerritoryCode } from '../../model/dataset/codes';
import { countryCode } from '../../model/nuts';
import { CompareButton } from '../../ui/CompareButton';
import styles from '../Comparison.module.css';
import { useComparedName } from '../useComparedName';

/** What is at hand where nothing is compared yet: the selection, its country and the EU. */
export function Suggestions({ selected }: { readonly selected: TerritoryCode | null }) {
  const t = useText();
  const nameOf = useComparedName();
  const { toggle } = useComparison();
  const list = useRef<HTMLUListElement>(null);
  if (selected === null) return null;
  return (
    <ul ref={list} className={styles.suggestions} aria-label={t('compare.suggested')}>
      {[selected, countryCode(selected), EU_CODE].map((code) => (
        <li key={code}>
          {nameOf(code)}
          <CompareButton
            name={nameOf(code)}
            isCompared={false}
            onToggle={() => {
              // The list goes with its first choice: whoever used it goes on at the comparison.
              list.current?.closest('section')?.focus({ preventScroll: true });
              toggle(code);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
