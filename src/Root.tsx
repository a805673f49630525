import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { App } from './App';
import { Language } from './i18n/text';

/** The app with all that it stands on; the same in the browser as where the page is written. */
export function Root({ queries }: { readonly queries: QueryClient }) {
  return (
    <StrictMode>
      <Language>
        <QueryClientProvider client={queries}>
          <NuqsAdapter>
            <App />
          </NuqsAdapter>
        </QueryClientProvider>
      </Language>
    </StrictMode>
  );
}
