import { type ReactNode, Suspense, useState } from 'react';
import { useText } from './i18n/text';
import { AppLoading } from './page/AppLoading';
import { NewVersion } from './page/offline/NewVersion';
import { Pages } from './page/Pages';
import styles from './page/page.module.css';
import { StartSlow } from './page/StartSlow';
import { FaultBoundary } from './ui/FaultBoundary';
import { useIsLive } from './ui/useIsLive';

/** The page: the atlas, or why it cannot be shown yet, with a way to try again. */
export function App() {
  // The page came with the picture of the default view, which stands while the dataset is on its way.
  const isLive = useIsLive();
  const [isWritten] = useState(!isLive);
  return (
    <>
      <FaultBoundary frame={(message) => <StartFault>{message}</StartFault>}>
        {isWritten && <StartSlow />}
        <Suspense fallback={<AppLoading />}>
          <Pages />
        </Suspense>
      </FaultBoundary>
      <NewVersion />
    </>
  );
}

function StartFault({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <main className={styles.start}>
      <h1>{t('app.name')}</h1>
      <p>{t('fault.start')}</p>
      {children}
      <p>{t('fault.start.hint')}</p>
    </main>
  );
}
