import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import styles from './App.module.css';
import { AppLoading } from './AppLoading';
import { Atlas } from './Atlas';
import { useText } from './i18n/text';
import { FaultNotice } from './ui/FaultNotice';

/** The page: the atlas, or why it cannot be shown yet, with a way to try again. */
export function App() {
  const t = useText();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          onReset={reset}
          fallbackRender={({ error, resetErrorBoundary }) => (
            <main className={styles.start}>
              <h1>{t('app.name')}</h1>
              <p>{t('fault.start')}</p>
              <FaultNotice error={error} onRetry={resetErrorBoundary} />
              <p>{t('fault.start.hint')}</p>
            </main>
          )}
        >
          <Suspense fallback={<AppLoading />}>
            <Atlas />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
