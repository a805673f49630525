import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { prepareSheet } from './prepareSheet';
import { Sheets, type SheetsProps } from './Sheets';
import { usePrinting } from './usePrinting';

/** Puts on paper what is asked for. Its sheets are on the page only while it prints. */
export function Printing(props: Omit<SheetsProps, 'what'>) {
  const client = useQueryClient();
  const printed = usePrinting((what) => prepareSheet(client, what, props.view));
  if (printed === null) return null;
  return (
    <Suspense fallback={null}>
      <Sheets what={printed} {...props} />
    </Suspense>
  );
}
