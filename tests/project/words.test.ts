import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './imports';

/**
 * Words come with the part that says them (`withWords`), so an id that compiles may still have no
 * words where it is used. This follows the imports from the entry on and keeps, along each way, the
 * lists that have been met.
 */
const files = new Map(sourceFiles().map((file) => [file.path, file]));
const ENTRY = 'main.tsx';
const FIRST_LIST = 'atlas';

const wordsOf = (list: string): string[] =>
  Object.keys(JSON.parse(readFileSync(`src/i18n/en/${list}.json`, 'utf8')));

/** The lists of words that a file gives to its part. */
function listsOf({ path, text }: SourceFile): string[] {
  if (path.startsWith('i18n/') || !text.includes('withWords(')) return [];
  return [...text.matchAll(/i18n\/en\/(\w+)\.json/g)].map(([, list = '']) => list);
}

/** The ids that stand in a file as they are; those put together from pieces cannot be seen. */
function idsIn({ text }: SourceFile): string[] {
  const calls = text.matchAll(/\b(?:t|text)\(\s*'([a-z][\w.-]+)'/g);
  const elements = text.matchAll(/<Text\s+id="([\w.-]+)"/g);
  return [...calls, ...elements].map(([, id = '']) => id);
}

/** Every file with every set of lists that it may find itself in. */
function ways(): { file: SourceFile; lists: ReadonlySet<string> }[] {
  const found: { file: SourceFile; lists: ReadonlySet<string> }[] = [];
  const seen = new Set<string>();
  const follow = (path: string, above: ReadonlySet<string>) => {
    const file = files.get(path);
    if (!file) return;
    const lists = new Set([...above, ...listsOf(file)]);
    const way = `${path} ${[...lists].sort().join()}`;
    if (seen.has(way)) return;
    seen.add(way);
    found.push({ file, lists });
    for (const next of file.imports) follow(next, lists);
  };
  follow(ENTRY, new Set([FIRST_LIST]));
  return found;
}

describe('every part has the words that it says', () => {
  it('along every way of imports', () => {
    const missing = ways().flatMap(({ file, lists }) => {
      const words = new Set([...lists].flatMap(wordsOf));
      return idsIn(file)
        .filter((id) => id.includes('.') && !words.has(id))
        .map((id) => `${file.path} says ${id}, but has only the words of ${[...lists].join(', ')}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it('and the check reads ids and lists at all', () => {
    const all = ways();
    expect(all.flatMap(({ file }) => idsIn(file)).length).toBeGreaterThan(300);
    expect(new Set(all.flatMap(({ lists }) => [...lists])).size).toBeGreaterThan(10);
  });
});
