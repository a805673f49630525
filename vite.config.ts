import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { delivery } from './scripts/vite/delivery.ts';
import { inlineStyles } from './scripts/vite/inlineStyles.ts';
import { parsedWords } from './scripts/vite/parsedWords.ts';
import { themeBeforePaint } from './scripts/vite/themeBeforePaint.ts';
import { writtenPage } from './scripts/vite/writtenPage.ts';

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
  build: {
    target: 'es2023',
    // MapLibre comes in one piece; the size budget is held by tests/project/sizeBudget.test.ts.
    chunkSizeWarningLimit: 1200,
  },
});
