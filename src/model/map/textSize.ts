/** Advance widths of a plain sans serif in ems, by kind of letter: near enough to keep names apart. */
const NARROW = /[\s.,:;'’|!()[\]fijltrI/-]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /\p{Lu}/u;

/** About how wide a text is set on one line, in ems; no browser is asked. */
export function textWidth(text: string, letterSpacing = 0): number {
  const letters = [...text];
  const widthOf = (letter: string) => {
    if (WIDE.test(letter)) return 0.82;
    if (NARROW.test(letter)) return 0.3;
    return CAPITAL.test(letter) ? 0.66 : 0.53;
  };
  return letters.reduce((sum, letter) => sum + widthOf(letter) + letterSpacing, 0);
}

/** Breaks a text at its spaces into lines of at most so many ems; a longer word stays whole. */
export function breakLines(text: string, mostEms: number, letterSpacing = 0): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, letterSpacing) <= mostEms) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}
