import { readFileSync } from 'node:fs';

const css = ['palette', 'meaning']
  .map((name) => readFileSync(`src/ui/tokens/${name}.css`, 'utf8'))
  .join('\n');

/** The colour that a token has in a theme, as `#rrggbb`. */
export function tokenColour(token: string, theme: 'light' | 'dark'): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? '';
  const both = /^light-dark\((.+), (.+)\)$/.exec(value);
  const own = (both ? (theme === 'light' ? both[1] : both[2]) : value) ?? '';
  const other = /^var\(--(.+)\)$/.exec(own);
  return other?.[1] ? tokenColour(other[1], theme) : own;
}
