import { useText } from '../../i18n/text';
import { EU_CODE, type TerritoryCode } from '../../model/dataset/codes';
import { countryCode } from '../../model/nuts';
import { CompareToggle } from '../../ui/CompareToggle';
import styles from '../Comparison.module.css';
import { useComparedName } from '../useComparedName';

/** What is at hand where nothing is compared yet: the selection, its country and the EU. */
export function Suggestions({ selected }: { readonly selected: TerritoryCode | null }) {
  const t = useText();
  const nameOf = useComparedName();
  if (selected === null) return null;
  return (
    <ul className={styles.suggestions} aria-label={t('compare.suggested')}>
      {[selected, countryCode(selected), EU_CODE].map((code) => (
        <li key={code}>
          {nameOf(code)}
          <CompareToggle code={code} name={nameOf(code)} />
        </li>
      ))}
    </ul>
  );
}
