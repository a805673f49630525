import { useEffect, useState } from 'react';
import { useText } from '../i18n/text';
import { Button } from '../ui/Button';
import { Late } from '../ui/Late';
import { lazyPart } from '../ui/lazyPart';
import styles from './CopyLink.module.css';

const CopyByHand = lazyPart('CopyByHand', () => import('./CopyByHand'));

/** How long "copied" stands, in ms. */
const SHOWN_FOR = 4000;

type Outcome = 'copied' | 'blocked' | null;

/** Copies the address, which holds all that is set. Where the browser forbids it, the address is there to copy by hand. */
export function CopyLink() {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () => {
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (!clipboard) return setOutcome('blocked');
    clipboard.writeText(location.href).then(
      () => setOutcome('copied'),
      () => setOutcome('blocked'),
    );
  };

  return (
    <div className={styles.link}>
      <Button onClick={copy}>
        <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden>
          {outcome === 'copied' ? (
            <path d="M3 8.5l3.5 3.5L13 5" />
          ) : (
            <path d="M6.5 9.5l3-3M7 4.5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5 7.5 13a2.8 2.8 0 0 1-4-4L5 7.5" />
          )}
        </svg>
        <span>{t(outcome === 'copied' ? 'link.copied' : 'link.copy')}</span>
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === 'copied' && t('link.copied.long')}
      </span>
      {outcome === 'blocked' && (
        <Late>
          <CopyByHand onLeave={() => setOutcome(null)} />
        </Late>
      )}
    </div>
  );
}
