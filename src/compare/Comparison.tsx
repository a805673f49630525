import { useEffect, useRef } from 'react';
import { useComparison } from '../data/ComparisonProvider';
import chartWords from '../i18n/en/charts.json';
import compareWords from '../i18n/en/compare.json';
import profileWords from '../i18n/en/profile.json';
import { useText, withWords } from '../i18n/text';
import type { IndicatorId, TerritoryCode } from '../model/dataset/codes';
import { COMPARISON_LIMIT } from '../model/view';
import { AddTerritory } from './add/AddTerritory';
import { Suggestions } from './add/Suggestions';
import styles from './Comparison.module.css';
import { ComparisonBody } from './ComparisonBody';

interface ComparisonProps {
  /** The selection, which is offered where nothing is compared. */
  readonly selected: TerritoryCode | null;
  /** The indicator of the view, which the charts start with. */
  readonly indicator: IndicatorId;
}

/** The comparison: facts side by side, and charts of all that is compared. */
export const Comparison = withWords([chartWords, profileWords, compareWords], Section);

function Section({ selected, indicator }: ComparisonProps) {
  const t = useText();
  const { placed, isOpening, opened } = useComparison();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpening) return;
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView();
    opened();
  }, [isOpening, opened]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.comparison}
      aria-label={t('compare.title')}
    >
      <header className={styles.head}>
        <div>
          <h2>{t('compare.title')}</h2>
          <p className={styles.quiet}>
            {placed.length > 0
              ? t('compare.intro', { count: placed.length, limit: COMPARISON_LIMIT })
              : t('compare.empty', { limit: COMPARISON_LIMIT })}
          </p>
        </div>
        <AddTerritory />
      </header>
      {placed.length > 0 ? (
        <ComparisonBody indicator={indicator} />
      ) : (
        <Suggestions selected={selected} />
      )}
    </section>
  );
}
