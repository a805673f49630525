import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** Names by content: what is fetched by such a name never changes. */
const HASHED = /\/assets\/|\.[0-9a-f]{8}\.json$/;

/** How long a browser may keep a file of the build, by its path. README says the same to other hosts. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** `npm start`, `npm run preview` and the tests serve the build as a good host does: compressed, with times to keep. */
export function servedAsDelivered(): Plugin {
  return {
    name: 'served-as-delivered',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      const serve = sirv(folder, {
        brotli: true,
        gzip: true,
        etag: true,
        // Looks at each request what is there: the folder may be built anew meanwhile.
        dev: true,
        setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
      });
      middlewares.use(serve);
    },
  };
}
