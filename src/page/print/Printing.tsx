import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { MapPicture } from '../../model/map/picture';
import type { PixelSize } from '../../model/map/sheet';
import type { View } from '../../model/view';
import { prepareSheet } from './prepareSheet';
import type { SheetsProps } from './Sheets';
import { usePrinting } from './usePrinting';

interface PrintingProps {
  readonly picture: MapPicture;
  readonly view: View;
  /** Of the map on the screen; null until it is measured. */
  readonly size: PixelSize | null;
}

/** How long the page has for everything else before the code for printing is fetched, in ms. */
const LATER = 3000;

/** Puts on paper what is asked for. Its sheets are a file of their own, and on the page only while it prints. */
export function Printing(props: PrintingProps) {
  const client = useQueryClient();
  const [Sheets, setSheets] = useState<ComponentType<SheetsProps> | null>(null);
  const load = async () => {
    const part = await import('./Sheets');
    setSheets(() => part.Sheets);
  };
  const printed = usePrinting(
    async (what) => {
      await Promise.all([load(), prepareSheet(client, what, props.view)]);
    },
    () => Sheets !== null,
  );
  // The browser's own command waits for nothing: its sheets must be there before it is given.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first map
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => {}), LATER);
    return () => clearTimeout(timer);
  }, []);
  if (printed === null || Sheets === null) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <Sheets what={printed} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
