import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'geo/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const TOP = readdirSync('.');
/** Folders that a run of a command makes: a fresh clone has none of them. */
const GENERATED = /^(?:dist|report|node_modules)(?:\/|$)/;

/** Whether a span of code is meant as a path: it ends in a folder's slash or a file's extension, or begins with a folder of ours. */
function isPath(span: string): boolean {
  const inFolder = span.includes('/') && /(?:\/|\.[a-z]\w*)$/i.test(span);
  return inFolder || TOP.includes(span.split('/')[0] ?? '');
}

/** What a path names for certain: `map/*.json` and `networks/<id>.yaml` name at least their folder. */
function certain(path: string): string {
  const [start = ''] = path.split(/[*<{]/, 1);
  return start === path ? path : start.slice(0, start.lastIndexOf('/') + 1);
}

/** Whether it is there: an address below `public`, or a path from the root, the document, or the folders that it describes. */
function exists(path: string, document: string): boolean {
  if (path.startsWith('/')) return existsSync(`public${path}`);
  const describes = document === 'geo/README.md' ? ['geo/sources', 'public/data'] : [];
  return ['.', dirname(document), ...describes].some((base) => existsSync(`${base}/${path}`));
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```/gm, '');

  it('names only npm scripts that exist', () => {
    const whole = readFileSync(document, 'utf8');
    const named = [...whole.matchAll(/\bnpm (?:run )?([a-z][a-z:]*)/g)].map(
      ([, name = '']) => name,
    );
    const own = named.filter((name) => !['install', 'ci', 'audit', 'run'].includes(name));
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const spans = [...text.matchAll(/`([\w./<>*{},-]+)`/g)].map(([, span = '']) => span);
    const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, link = '']) => link);
    const paths = [...spans.filter(isPath), ...links].filter((path) => !GENERATED.test(path));
    expect(paths.filter((path) => !exists(certain(path), document))).toEqual([]);
  });
});
