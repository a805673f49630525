import { useRef, useState } from 'react';
import explainWords from '../../i18n/en/explain.json';
import { useText, withWords } from '../../i18n/text';
import { Late } from '../Late';
import { lazyPart } from '../lazyPart';
import styles from './InfoButton.module.css';
import type { Term } from './terms';

const TermPopover = lazyPart('TermPopover', () => import('./TermPopover'));

/** The button, and what it opens. */
export const TermButton = withWords([explainWords], Explained);

function Explained({ term }: { readonly term: Term }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={t('explain.button', { term: t(`explain.${term}`) })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          aria-hidden
        >
          <circle cx="8" cy="8" r="6" strokeWidth="1.25" />
          <path d="M8 7.2v4M8 4.6v1.4" strokeWidth="1.5" />
        </svg>
      </button>
      {isOpen && (
        <Late>
          <TermPopover term={term} opener={button} onClose={() => setOpen(false)} />
        </Late>
      )}
    </>
  );
}
