import type { TerritoryCode } from './dataset/codes';

/** The language that names in other letters than Latin are in, by country. */
const LANGUAGES: Readonly<Record<string, string>> = {
  BG: 'bg',
  CY: 'el',
  EL: 'el',
  ME: 'cnr',
  MK: 'mk',
  RS: 'sr',
};

/**
 * The language of a territory's own name (`el` for Ήπειρος), where its letters tell it; undefined for
 * names in Latin letters, which no source of ours gives a language for.
 */
export function nameLanguage(code: TerritoryCode, name: string): string | undefined {
  const isOtherScript = /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(name);
  return isOtherScript ? LANGUAGES[code.slice(0, 2)] : undefined;
}
