import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { FaultBoundary } from './FaultBoundary';

interface LateProps {
  readonly children: ReactNode;
  /** Nothing is said where it cannot be had: what it adds is not missed. */
  readonly isSilent?: boolean;
}

/** A part that is fetched when somebody asks for it: nothing stands in its place until then, and a fault stays within it. */
export function Late({ children, isSilent = false }: LateProps) {
  const part = <Suspense fallback={null}>{children}</Suspense>;
  return isSilent ? (
    <ErrorBoundary fallback={null}>{part}</ErrorBoundary>
  ) : (
    <FaultBoundary>{part}</FaultBoundary>
  );
}
