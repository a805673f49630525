import './ui/tokens/palette.css';
import './ui/tokens/meaning.css';
import './ui/tokens/contrast.css';
import './ui/tokens/forced.css';
import './ui/tokens/use.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './App';
import { DatasetError } from './data/fetchDataset';
import { createQueryClient, prefetchStart } from './data/queries';
import { startLanguage } from './i18n/languageChoice';
import { Language } from './i18n/text';
import { migrate } from './model/url/migrations';
import { PartError } from './ui/lazyPart';

// Checks compiled at run time would need a laxer content security policy than the page has.
z.config({ jitless: true });

const params = new URLSearchParams(location.search);
const current = migrate(params);
if (current !== params) history.replaceState(history.state, '', `?${current}`);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw in.');

const queries = createQueryClient();
prefetchStart(queries);

const page = createRoot(root, {
  // A file that cannot be had is told on the page, with a way on; the console is for what nobody expected.
  onCaughtError: (error) => {
    if (!(error instanceof DatasetError || error instanceof PartError)) reportError(error);
  },
});

// No top-level await: it would part the first load into more files than it needs.
void startLanguage().then(() =>
  page.render(
    <StrictMode>
      <Language>
        <QueryClientProvider client={queries}>
          <NuqsAdapter>
            <App />
          </NuqsAdapter>
        </QueryClientProvider>
      </Language>
    </StrictMode>,
  ),
);
