import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import { build, type Plugin } from 'vite';
import { vi } from 'vitest';
import { pseudoMessage } from '../../i18n/pseudo/pseudoMessage';

/** The tag that browsers keep for a pseudo language with accents. */
export const PSEUDO = 'en-XA';

const ENGLISH = 'src/i18n/en';

/** Names are the same in every language. */
const NAMES = ['app.name'];

/**
 * Gives the app a second language as a folder of words would: nothing else of it is changed.
 */
function pseudoLanguage(): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/i18n\/catalogues\.ts$/ },
      handler: () => {
        const files = readdirSync(ENGLISH).map((file) => {
          const words: Record<string, string> = JSON.parse(
            readFileSync(`${ENGLISH}/${file}`, 'utf8'),
          );
          const said = Object.entries(words).map(([id, message]) => [
            id,
            NAMES.includes(id) ? parse(message) : pseudoMessage(message),
          ]);
          return `'./${PSEUDO}/${file}': async () => (${JSON.stringify(Object.fromEntries(said))})`;
        });
        return `export const catalogues = { ${files.join(', ')} };`;
      },
    },
  };
}

/** Builds the app with the pseudo language, without its data, into a folder. */
export async function buildPseudo(outDir: string): Promise<void> {
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    plugins: [pseudoLanguage()],
    logLevel: 'warn',
    build: {
      outDir,
      copyPublicDir: false,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
    },
  });
  vi.unstubAllEnvs();
}
