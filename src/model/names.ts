/** A territory's names, as regions and parents carry them. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly englishName: string | null;
}

/** The name in Latin letters: what a list in Latin script prints. */
export function latinNameOf({ name, latinName }: Named): string {
  return latinName ?? name;
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
