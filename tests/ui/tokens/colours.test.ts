import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTokens } from '../../../scripts/vite/tokenColours';
import { TOKENS } from './tokens';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx?)$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
const outside = files.filter(({ path }) => !path.startsWith('ui/tokens/'));

it('no colour is written outside the tokens', () => {
  const colour = /(?:#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab)\()/i;
  const written = outside
    .filter(({ path }) => /\.(css|tsx)$/.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line) => (colour.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
  expect(written).toEqual([]);
});

it('every custom property that is used is set somewhere', () => {
  const use = readFileSync('src/ui/tokens/use.css', 'utf8');
  const known = new Set([...TOKENS.plain.keys(), ...readTokens(use).keys()]);
  const unknown = outside.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name = '']) =>
      // A part may set a property of its own, in its style sheet or by its component.
      known.has(name.slice(2)) || files.some(({ text: other }) => sets(other, name))
        ? []
        : [`${path}: ${name}`],
    ),
  );
  expect(unknown).toEqual([]);
});

function sets(text: string, name: string): boolean {
  return text.includes(`${name}:`) || text.includes(`'${name}':`);
}

it('components use meanings, never the palette', () => {
  const palette = [...readTokens(readFileSync('src/ui/tokens/palette.css', 'utf8')).keys()];
  const used = outside.flatMap(({ path, text }) =>
    palette.filter((name) => text.includes(`--${name})`)).map((name) => `${path}: --${name}`),
  );
  expect(used).toEqual([]);
});
