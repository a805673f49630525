import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/**
 * Words are parsed when the app is built, not by everybody who opens it: the first load goes without
 * the parser of ICU messages.
 */
export function parsedWords(): Plugin {
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
