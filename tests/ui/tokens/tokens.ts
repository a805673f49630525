import { readFileSync } from 'node:fs';
import {
  readTokens,
  type Tokens,
  tokenColour as tokenColourOf,
} from '../../../scripts/vite/tokenColours';

const sheet = (name: string) => readFileSync(`src/ui/tokens/${name}.css`, 'utf8');

/** The tokens as everybody has them, and as those who ask for more contrast do. */
export const TOKENS: Readonly<Record<'plain' | 'more', Tokens>> = {
  plain: readTokens(sheet('palette'), sheet('meaning')),
  more: readTokens(sheet('palette'), sheet('meaning'), sheet('contrast')),
};

/** The colour that a token has in a theme, as `#rrggbb`. */
export function tokenColour(
  token: string,
  theme: 'light' | 'dark',
  contrast: 'plain' | 'more' = 'plain',
) {
  return tokenColourOf(TOKENS[contrast], token, theme);
}
