import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { delivery } from './scripts/vite/delivery.ts';
import { inlineScripts } from './scripts/vite/inlineScripts.ts';
import { themeBeforePaint } from './scripts/vite/themeBeforePaint.ts';

/**
 * What the built page may load: itself alone. Styles may be inline because accessible components
 * set positions that way; scripts, workers and requests may not come from anywhere else, and a script
 * in the page itself is named by its hash.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** The policy goes into the built page only: the development server injects scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const scripts = ["script-src 'self'", ...inlineScripts(html)].join(' ');
        const content = `${CONTENT_SECURITY_POLICY}; ${scripts}`;
        const attrs = { 'http-equiv': 'Content-Security-Policy', content };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/**
 * Words are parsed when the app is built, not by everybody who opens it: the first load goes without
 * the parser of ICU messages.
 */
function parsedWords(): Plugin {
  return {
    name: 'parsed-words',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    transform: {
      filter: { id: /\/src\/i18n\/[A-Za-z-]+\/\w+\.json$/ },
      handler: (text) => {
        const words = Object.entries(JSON.parse(text) as Record<string, string>);
        return JSON.stringify(Object.fromEntries(words.map(([id, said]) => [id, parse(said)])));
      },
    },
  };
}

export default defineConfig({
  // Relative addresses, so that a build works in whatever folder it is put.
  base: './',
  plugins: [parsedWords(), react(), themeBeforePaint(), contentSecurityPolicy(), delivery()],
  build: {
    target: 'es2023',
    // MapLibre comes in one piece; the size budget is held by tests/project/sizeBudget.test.ts.
    chunkSizeWarningLimit: 1200,
  },
});
