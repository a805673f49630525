import { useRef } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import { useText } from '../../i18n/text';
import { isReference } from '../../model/compare/compared';
import type { Placed } from '../../model/compare/comparison';
import type { ComparedCode } from '../../model/view';
import { Button } from '../../ui/Button';
import { CompareButton } from '../../ui/CompareButton';
import { PlaceMark } from '../PlaceMark';
import type { FileFault } from '../useCompared';
import { useComparedName } from '../useComparedName';
import { useLevelText } from '../useLevelText';
import styles from './Facts.module.css';

interface FactsHeadProps {
  /** Those with facts, in the order of the columns. */
  readonly compared: readonly Placed[];
  /** Those without: their columns come last. */
  readonly faults: readonly FileFault[];
}

/** Who stands in which column: number and colour, name, code, and what it is. */
export function FactsHead({ compared, faults }: FactsHeadProps) {
  const t = useText();
  const nameOf = useComparedName();
  const levelOf = useLevelText();
  const { placeOf, toggle } = useComparison();
  const head = useRef<HTMLTableSectionElement>(null);
  const codes = compared.map(({ code }) => code);
  const columns = [
    ...compared.map(({ code }) => ({ code, fault: null })),
    ...faults.map((fault) => ({ code: fault.code, fault })),
  ];
  // The button that was pressed goes with its column: whoever used it goes on at the table, or at the empty comparison.
  const remove = (code: ComparedCode) => {
    const table = head.current?.closest('section');
    const next = columns.length > 1 ? table : table?.parentElement?.closest('section');
    next?.focus({ preventScroll: true });
    toggle(code);
  };
  return (
    <thead ref={head}>
      <tr>
        <th scope="col" className={styles.corner}>
          {t('compare.facts.fact')}
        </th>
        {columns.map(({ code, fault }) => (
          <th key={code} scope="col">
            <div className={styles.column}>
              <PlaceMark place={placeOf(code)} />
              <span className={styles.name} title={nameOf(code)}>
                {nameOf(code)}
              </span>
              <CompareButton isIcon isCompared name={nameOf(code)} onToggle={() => remove(code)} />
            </div>
            <span className={styles.detail}>
              {code} · {levelOf(code)}
              {codes.length > 1 && !fault && isReference(code, codes) && (
                <>
                  {' '}
                  <span className={styles.tag}>{t('compare.facts.reference')}</span>
                </>
              )}
            </span>
            {fault && <Button onClick={fault.retry}>{t('app.retry')}</Button>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
