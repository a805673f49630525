/** The language whose words are there from the start, and stand in where another has none. */
export const ENGLISH = 'en';

/** Written from right to left, by language; every other one is written from left to right. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'yi'];

/** English first, then the languages that files of words are for (`./de/table.json`), by their tags. */
export function languagesOf(files: readonly string[]): string[] {
  return [...new Set([ENGLISH, ...files.map(languageOf).toSorted()])];
}

/** The tag of the language that a file of words is for: the name of its folder. */
export function languageOf(file: string): string {
  return file.split('/').at(-2) ?? ENGLISH;
}

/** Whose numbers, dates and alphabet go with the words. European English is British. */
export function localeOf(language: string): string {
  return language === ENGLISH ? 'en-GB' : language;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(primary(language)) ? 'rtl' : 'ltr';
}

/** The first language wanted that there is, as it stands or by its primary part (`de` for `de-AT`); else English. */
export function matchLanguage(languages: readonly string[], wanted: readonly string[]): string {
  for (const each of wanted) {
    const match =
      languages.find((language) => language.toLowerCase() === each.toLowerCase()) ??
      languages.find((language) => primary(language) === primary(each));
    if (match !== undefined) return match;
  }
  return ENGLISH;
}

function primary(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}

/** Words by id. */
export type Words = Readonly<Record<string, string>>;
