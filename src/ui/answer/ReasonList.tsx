import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import reasonWords from '../../i18n/en/reasons.json';
import { useText, withWords } from '../../i18n/text';
import { reasonsOf } from '../../model/filter/reasons';
import styles from './Reasons.module.css';
import type { MatchReasonsProps, ReasonLine } from './reasonLine';
import { useReasonLines } from './useReasonLines';

/** Lines in the short form; the rest is counted. */
const SHORT = 5;

/** What each criterion finds in a region, in words: what keeps it out comes first. */
export const ReasonList = withWords([reasonWords], List);

function List({ code, form }: MatchReasonsProps) {
  const t = useText();
  const { regions } = useDataset();
  const { answer, sources, textIndex } = useAnswer();
  const linesOf = useReasonLines();
  const reasons = useMemo(
    () =>
      reasonsOf(code, regions, {
        filters: answer.filters,
        criteria: answer.criteria,
        rangeValues: sources.rangeValues,
        textIndex,
      }),
    [code, regions, answer, sources, textIndex],
  );
  const lines = reasons.flatMap(linesOf).toSorted((a, b) => Number(a.isMet) - Number(b.isMet));
  const shown = form === 'short' ? lines.slice(0, SHORT) : lines;
  const isMatch = reasons.every(({ isMet }) => isMet);
  return (
    <div className={styles.reasons} data-form={form}>
      <p className={styles.title}>{t(isMatch ? 'reason.matches' : 'reason.fails')}</p>
      <ul className={styles.list}>
        {shown.map((line) => (
          <Line key={line.words} {...line} />
        ))}
      </ul>
      {lines.length > shown.length && (
        <p className={styles.more}>{t('reason.more', { count: lines.length - shown.length })}</p>
      )}
    </div>
  );
}

/** Strokes of a tick, a cross, and a question mark for what nobody can tell. */
const MARKS = {
  met: 'm2 6.5 2.5 2.5 5.5-6',
  notMet: 'm2.5 2.5 7 7m0-7-7 7',
  notKnown: 'M3.5 4a2.5 2.5 0 1 1 3.6 2.2Q6 6.8 6 8m0 1.6v1.4',
} as const;

function Line({ isMet, isKnown, words }: ReasonLine) {
  const t = useText();
  const state = isKnown ? (isMet ? 'met' : 'notMet') : 'notKnown';
  return (
    <li className={styles.line} data-state={state}>
      <svg width="12" height="12" viewBox="0 0 12 12" fill="none" aria-hidden>
        <path d={MARKS[state]} stroke="currentColor" strokeWidth="1.75" />
      </svg>
      <span>
        <span className="visually-hidden">{t(`reason.state.${state}`)} </span>
        {words}
      </span>
    </li>
  );
}
