import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z][a-z:]*)/g)].map(([, name = '']) => name);
    const own = named.filter((name) => !['install', 'ci', 'audit', 'run'].includes(name));
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const quoted = [...text.matchAll(/`([\w./-]+)`|\]\(([\w./-]+)\)/g)].map(
      ([, code, link]) => code ?? link ?? '',
    );
    const paths = quoted.filter((path) => TOP.includes(path.split('/')[0] ?? ''));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
