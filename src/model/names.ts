import { levelOf } from './nuts';

/** A territory's names, as regions and parents carry them. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly englishName: string | null;
}

/**
 * What a territory is called wherever one name must do: a country in English, a region and a major
 * region by their own name in Latin letters.
 */
export function placeNameOf({ code, name, latinName, englishName }: Named): string {
  return (levelOf(code) === 0 ? englishName : latinName) ?? name;
}

/** Lower case without accents, so that `dolnoslaskie` finds `Dolnośląskie`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase();
}
