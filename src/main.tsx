import './ui/tokens/palette.css';
import './ui/tokens/meaning.css';
import './ui/tokens/contrast.css';
import './ui/tokens/forced.css';
import './ui/tokens/use.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { DatasetError } from './data/fetchDataset';
import { createQueryClient, prefetchStart } from './data/queries';
import { startLanguage, useLanguage } from './i18n/languageChoice';
import { ENGLISH } from './i18n/languages';
import { migrate } from './model/url/migrations';
import { Root } from './Root';
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

const options = {
  // A file that cannot be had is told on the page, with a way on; the console is for what nobody expected.
  onCaughtError: (error: unknown) => {
    if (!(error instanceof DatasetError || error instanceof PartError)) reportError(error);
  },
};
const app = <Root queries={queries} />;

// No top-level await: it would part the first load into more files than it needs.
void startLanguage().then(() => {
  // A page that was written when the app was built is taken over as it stands, if it is in the language.
  if (useLanguage.getState().language !== ENGLISH) root.replaceChildren();
  if (root.hasChildNodes()) hydrateRoot(root, app, options);
  else createRoot(root, options).render(app);
});
