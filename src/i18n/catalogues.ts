import type { WordList } from './text';

/**
 * The words of every language but English, by file (`./de/table.json`). A folder with words is all
 * that a further language needs: this list finds it.
 */
export const catalogues: Readonly<Record<string, () => Promise<WordList>>> =
  import.meta.glob<WordList>(['./*/*.json', '!./en/*.json'], { import: 'default' });
