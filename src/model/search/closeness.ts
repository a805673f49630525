import { distance } from 'fastest-levenshtein';

/** Shorter texts are never forgiven anything: one letter more or less makes another word of them. */
const FEWEST_LETTERS = 4;
/** From so many letters on a second error is forgiven. */
const LETTERS_FOR_TWO = 7;

/** How many typing errors are forgiven where the shorter of two spellings has so many letters. */
function forgiven(letters: number): number {
  if (letters < FEWEST_LETTERS) return 0;
  return letters < LETTERS_FOR_TWO ? 1 : 2;
}

/**
 * How many typing errors part a text from a name, both spelt by `plain`: a letter wrong, missing or
 * too much, or two neighbours in the wrong order. Null where they are more than can be forgiven, or
 * where a digit stands in the text, which then is a code.
 */
export function typingErrors(typed: string, name: string): number | null {
  const most = forgiven(Math.min(typed.length, name.length));
  if (most === 0 || Math.abs(typed.length - name.length) > most || /\p{N}/u.test(typed))
    return null;
  // Two errors and another beginning are another name: who asks for Bologna does not mean Cologne.
  const allowed = typed[0] === name[0] ? most : Math.min(most, 1);
  const errors = distance(typed, name);
  // Levenshtein counts neighbours in the wrong order twice, so one more may still be forgiven.
  if (errors > allowed + 1) return null;
  const least = Math.min(errors, ...swapped(typed).map((each) => 1 + distance(each, name)));
  return least <= allowed ? least : null;
}

/** The text with each two neighbours exchanged. */
function swapped(text: string): string[] {
  const letters = [...text];
  return letters
    .slice(1)
    .map((letter, i) =>
      [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''),
    );
}
