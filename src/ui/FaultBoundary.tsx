import { QueryErrorResetBoundary } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FaultNotice } from './FaultNotice';

interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** Dresses the message; without it the message stands alone. */
  readonly frame?: (message: ReactNode) => ReactNode;
}

/** Keeps a fault in one part of the page: says what happened there, and tries that part again. */
export function FaultBoundary({ children, frame = (message) => message }: FaultBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          onReset={reset}
          fallbackRender={({ error, resetErrorBoundary }) =>
            frame(<FaultNotice error={error} onRetry={resetErrorBoundary} />)
          }
        >
          {children}
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
