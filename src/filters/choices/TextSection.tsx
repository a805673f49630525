import { memo, useId, useRef } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useText } from '../../i18n/text';
import type { Filters } from '../../model/filter/filters';
import { Button } from '../../ui/Button';
import choice from '../panel/Choice.module.css';
import { Section } from '../panel/Section';
import styles from './Text.module.css';

interface TextSectionProps {
  readonly q: string;
  readonly onType: (change: Partial<Filters>) => void;
}

/** Words that a region's names, codes or profile must hold. */
export const TextSection = memo(function TextSection({ q, onType }: TextSectionProps) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isPending } = useAnswer();
  const clear = () => {
    onType({ q: '' });
    input.current?.focus();
  };
  return (
    <Section
      title={t('filters.q')}
      set={q.trim() && t('chip.q', { text: q.trim() })}
      isOpenAtFirst={q.trim() !== ''}
    >
      <label className={styles.label} htmlFor={`${id}text`}>
        {t('filters.q.label')}
      </label>
      <div className={styles.field}>
        <input
          ref={input}
          id={`${id}text`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          value={q}
          aria-describedby={`${id}note`}
          onChange={({ currentTarget }) => onType({ q: currentTarget.value })}
        />
        {q !== '' && (
          <Button isIcon className={styles.clear} aria-label={t('filters.q.clear')} onClick={clear}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden>
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </Button>
        )}
      </div>
      <p className={choice.note}>{isPending && q.trim() !== '' && t('filters.q.pending')}</p>
      <p id={`${id}note`} className={choice.note}>
        {t('filters.q.note')}
      </p>
    </Section>
  );
});
