import { type ReactNode, Suspense } from 'react';
import { useText } from './i18n/text';
import { AppLoading } from './page/AppLoading';
import { NewVersion } from './page/offline/NewVersion';
import { Pages } from './page/Pages';
import styles from './page/page.module.css';
import { StartSlow } from './page/StartSlow';
import { FaultBoundary } from './ui/FaultBoundary';

/** The page: the atlas, or why it cannot be shown yet, with a way to try again. */
export function App() {
  // Nothing in here may be rendered anew before the written page is taken over: React would let go of it.
  return (
    <>
      <FaultBoundary frame={(message) => <StartFault>{message}</StartFault>}>
        <StartSlow />
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
