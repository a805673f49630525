import type { ColourScheme } from '../../src/ui/tokens/mapPalette';

/** What custom properties are set to, by their name without the dashes. */
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties that style sheets set, later ones over earlier ones as in a browser. */
export function readTokens(...sheets: readonly string[]): Tokens {
  return new Map(
    sheets.flatMap((css) =>
      [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
        name,
        value.trim(),
      ]),
    ),
  );
}

/** The colour that a token has in a theme, as the palette writes it. Throws for one that is not set. */
export function tokenColour(tokens: Tokens, token: string, scheme: ColourScheme): string {
  const value = tokens.get(token);
  if (value === undefined) throw new Error(`No token --${token}.`);
  const both = /^light-dark\((.+), (.+)\)$/.exec(value);
  const own = (both ? both[scheme === 'light' ? 1 : 2] : value) ?? '';
  const other = /^var\(--(.+)\)$/.exec(own)?.[1];
  return other === undefined ? own : tokenColour(tokens, other, scheme);
}
