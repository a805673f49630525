/**
 * Breaks a text at its spaces so that no line is wider than `width`. A single word that is wider
 * (an address) is broken where it must.
 *
 * @param widthOf width of a text, in the unit of `width`
 */
export function wrapLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((each) => pieces(each, width, widthOf))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, width: number, widthOf: (text: string) => number): string[] {
  const found: string[] = [];
  let rest = word;
  while (widthOf(rest) > width && rest.length > 1) {
    let end = rest.length - 1;
    while (end > 1 && widthOf(rest.slice(0, end)) > width) end -= 1;
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...found, rest];
}
