import { create } from 'zustand';
import { catalogues } from './catalogues';
import { ENGLISH, languageOf, languagesOf, matchLanguage, type Words } from './languages';

const KEY = 'regioscope:language';

/** The languages that the page speaks, English first. */
export const LANGUAGES = languagesOf(Object.keys(catalogues));

interface Spoken {
  readonly language: string;
  /** All words of the language; none for English, whose words come with the parts that say them. */
  readonly words: Words;
}

export const useLanguage = create<Spoken>(() => ({ language: ENGLISH, words: {} }));

/** Speaks the language that this person chose before, or else the browser's. */
export function startLanguage(): Promise<void> {
  const kept = read();
  return speak(matchLanguage(LANGUAGES, kept === null ? navigator.languages : [kept]));
}

/** Speaks a language from now on, and keeps the choice in the browser. */
export function chooseLanguage(language: string): Promise<void> {
  write(language);
  return speak(language);
}

/** Where its words cannot be had, the page goes on in the language it speaks. */
async function speak(language: string): Promise<void> {
  if (language === useLanguage.getState().language) return;
  const files = Object.entries(catalogues).filter(([file]) => languageOf(file) === language);
  try {
    const lists = await Promise.all(files.map(([, load]) => load()));
    useLanguage.setState({ language, words: Object.assign({}, ...lists) });
  } catch {
    // Words are no reason to show nothing.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice lasts as long as the page.
  }
}
