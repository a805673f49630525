import type { Words } from './languages';

/**
 * The words of every language but English, by file (`./de/table.json`). A folder with words is all
 * that a further language needs: this list finds it.
 */
export const catalogues: Readonly<Record<string, () => Promise<Words>>> = import.meta.glob<Words>(
  ['./*/*.json', '!./en/*.json'],
  { import: 'default' },
);
