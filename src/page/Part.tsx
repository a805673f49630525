import { type ReactNode, Suspense, useDeferredValue } from 'react';
import { useText } from '../i18n/text';
import { FaultBoundary } from '../ui/FaultBoundary';
import { useIsLive } from '../ui/useIsLive';
import styles from './page.module.css';

interface PartProps {
  readonly children: ReactNode;
  /** Stands in its place until it is there; words, unless the page has something better. */
  readonly waiting?: ReactNode;
  /** Dresses the message of a fault. */
  readonly frame?: (message: ReactNode) => ReactNode;
}

/** A part of the page that is fetched when it is needed, and whose faults stay within it. */
export function Part({ children, waiting = <Waiting />, frame }: PartProps) {
  // Deferred: a page that was written is taken over in small pieces, between which it answers.
  if (!useDeferredValue(useIsLive())) return waiting;
  return (
    <FaultBoundary {...(frame && { frame })}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </FaultBoundary>
  );
}

/** Says that a part is on its way, wherever on the page it stands. */
function Waiting() {
  const t = useText();
  // Without scripts nothing comes, and nothing is promised.
  if (!useIsLive()) return null;
  return (
    <p role="status" className={styles.wait}>
      {t('app.loading')}
    </p>
  );
}
