import { useRef } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import chipWords from '../../i18n/en/chips.json';
import filterWords from '../../i18n/en/filters.json';
import networkWords from '../../i18n/en/networks.json';
import { useText, withWords } from '../../i18n/text';
import { type Filters, isFiltering, NO_FILTERS } from '../../model/filter/filters';
import { FaultNotice } from '../../ui/FaultNotice';
import styles from './Answer.module.css';
import { AnswerStatus } from './AnswerStatus';
import { ChipList } from './ChipList';
import { EmptyAnswer } from './EmptyAnswer';

interface AnswerBarProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** How many regions the filters ask for, what is set, and a way out where no region is left. */
export const AnswerBar = withWords([chipWords, filterWords, networkWords], Bar);

function Bar({ onChange }: AnswerBarProps) {
  const t = useText();
  const status = useRef<HTMLDivElement>(null);
  const { answer, isPending, error, retry } = useAnswer();
  const { filters } = answer;
  // The button that had the focus goes: whoever used it reads on at the status.
  const leave = () => status.current?.focus();
  const clear = () => {
    onChange(NO_FILTERS);
    leave();
  };
  return (
    <>
      <div className={styles.bar}>
        <div ref={status} tabIndex={-1} className={styles.status}>
          <AnswerStatus />
        </div>
        {isFiltering(filters) && (
          <>
            <ChipList filters={filters} onChange={onChange} onLastRemoved={leave} />
            <button type="button" className={styles.clear} onClick={clear}>
              {t('answer.clear')}
            </button>
          </>
        )}
        {isPending && <span className={styles.pending}>{t('answer.pending')}</span>}
      </div>
      {error !== null && <FaultNotice error={error} onRetry={retry} />}
      {answer.matched.size === 0 && !isPending && (
        <EmptyAnswer filters={filters} onChange={onChange} onClear={clear} onDropped={leave} />
      )}
    </>
  );
}
