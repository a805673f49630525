import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { prepareSheet } from './prepareSheet';
import { Sheets, type SheetsProps } from './Sheets';
import { usePrinting } from './usePrinting';

/**
 * Puts on paper what is asked for. Its sheets are on the page only while it prints. The browser's own
 * command prints the profile that is open beside the map, and elsewhere the main view.
 */
export function Printing(props: Omit<SheetsProps, 'what'>) {
  const client = useQueryClient();
  const { view } = props;
  const { region } = view;
  // The factsheet that could be printed at once; the browser's own command waits for nothing.
  const [prepared, setPrepared] = useState<string | null>(null);
  useEffect(() => {
    if (region === null) return;
    prepareSheet(client, 'region', { region }).then(
      () => setPrepared(region),
      () => {},
    );
  }, [client, region]);
  const isFactsheet = view.view === 'map' && region !== null && prepared === region;
  const printed = usePrinting(
    (what) => prepareSheet(client, what, view),
    isFactsheet ? 'region' : 'view',
  );
  if (printed === null) return null;
  return (
    <Suspense fallback={null}>
      <Sheets what={printed} {...props} />
    </Suspense>
  );
}
