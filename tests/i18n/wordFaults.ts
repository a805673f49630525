import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

export type Words = Readonly<Record<string, string>>;

/** What a language's words get wrong beside the English ones: each fault in one line. */
export function wordFaults(words: Words, english: Words): string[] {
  return [
    ...Object.keys(english)
      .filter((id) => words[id] === undefined)
      .map((id) => `${id}: missing`),
    ...Object.keys(words)
      .filter((id) => english[id] === undefined)
      .map((id) => `${id}: English has no such words`),
    ...Object.entries(words).flatMap(([id, message]) => {
      const [own, theirs] = [valuesOf(message), valuesOf(english[id] ?? '')];
      const unknown = own.filter((value) => !theirs.includes(value));
      return unknown.map((value) => `${id}: English gives no {${value}}`);
    }),
  ];
}

/** The values that a message takes, wherever in it. */
function valuesOf(message: string): string[] {
  const named = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.tag) return [element.value, ...named(element.children)];
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        const options = Object.values(element.options);
        return [element.value, ...options.flatMap(({ value }) => named(value))];
      }
      return [element.value];
    });
  return [...new Set(named(parse(message)))];
}
