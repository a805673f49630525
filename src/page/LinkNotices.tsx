import { useEffect, useRef, useState } from 'react';
import linkWords from '../i18n/en/link.json';
import { useText, withWords } from '../i18n/text';
import type { UnknownValue } from '../model/url/check';
import type { View } from '../model/view';
import { Notice } from '../ui/Notice';
import styles from './Main.module.css';
import { useLinkFaults } from './useLinkFaults';

interface LinkNoticesProps {
  readonly view: View;
  readonly unknown: readonly UnknownValue[];
}

/** Says in one notice what of a link could not be followed; everything else of it stays in force. */
export const LinkNotices = withWords([linkWords], LinkFaults);

function LinkFaults({ view, unknown }: LinkNoticesProps) {
  const t = useText();
  const region = useRef<HTMLDivElement>(null);
  const isHeard = useIsHeard();
  const faults = useLinkFaults(view, unknown);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const messages = faults.filter((message) => !dismissed.includes(message));

  const dismiss = () => {
    setDismissed([...dismissed, ...messages]);
    // The button that had the focus goes: whoever used it goes on at the map.
    region.current?.closest('main')?.focus({ preventScroll: true });
  };

  return (
    <div ref={region} className={styles.notices} role="status">
      {isHeard && messages.length > 0 && (
        <Notice onDismiss={dismiss}>
          {messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
          <p>{t('link.kept')}</p>
        </Notice>
      )}
    </div>
  );
}

/** Time in ms that a screen reader needs to notice an empty live region. */
const UNHEARD = 100;

/** False at first: a live region that is born full is not read out. */
function useIsHeard(): boolean {
  const [isHeard, setIsHeard] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsHeard(true), UNHEARD);
    return () => clearTimeout(timer);
  }, []);
  return isHeard;
}
