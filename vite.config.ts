import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { delivery } from './scripts/vite/delivery.ts';
import { inlineStyles } from './scripts/vite/inlineStyles.ts';
import { parsedWords } from './scripts/vite/parsedWords.ts';
import { themeBeforePaint } from './scripts/vite/themeBeforePaint.ts';
import { writtenPage } from './scripts/vite/writtenPage.ts';

/** Statistics function by function, so that each part fetches those it works with and no more. */
const statistics = fileURLToPath(
  new URL('index.js', import.meta.resolve('simple-statistics/package.json')),
);

export default defineConfig({
  // Relative addresses, so that a build works in whatever folder it is put.
  base: './',
  plugins: [
    parsedWords(),
    react(),
    themeBeforePaint(),
    writtenPage(),
    inlineStyles(),
    // After all that put scripts into the page: it names them.
    contentSecurityPolicy(),
    delivery(),
  ],
  // The parsers of addresses as the model takes them, without React, and as the page does: one copy will do.
  resolve: {
    alias: [
      { find: /^nuqs\/server$/, replacement: 'nuqs' },
      { find: /^simple-statistics$/, replacement: statistics },
    ],
  },
  build: {
    target: 'es2023',
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    // What the page itself needs is one file: small ones would be asked for one by one, and pack worse.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/simple-statistics\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            {
              name: 'shared',
              test: /\/src\/(ui|data|model\/(?!series)|i18n)\/.*\.tsx?$/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
      // Writing the page takes some seconds: no fault of a plugin.
      checks: { bundlerTimings: false },
    },
    // MapLibre comes in one piece; the size budget is held by tests/project/sizeBudget.test.ts.
    chunkSizeWarningLimit: 1200,
  },
});
