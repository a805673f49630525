import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';

/** Words by id. */
type SpokenWords = Readonly<Record<string, string | undefined>>;

/** One language as it is spoken: its words, with values filled in. */
export interface Speech {
  readonly locale: string;
  readonly words: SpokenWords;
  /** The words of an id; the id itself where there are none. */
  readonly text: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  /** The same with elements among the values: words and elements in turn. */
  readonly elements: (id: string, values?: Readonly<Record<string, ReactNode>>) => ReactNode;
}

/** Speaks with these words. Each is made ready once, when it is first said: a table says it for every row. */
export function createSpeech(locale: string, words: SpokenWords): Speech {
  const ready = new Map<string, IntlMessageFormat>();
  const messageOf = (id: string) => {
    const known = ready.get(id);
    if (known) return known;
    const word = words[id];
    if (word === undefined) return null;
    const message = new IntlMessageFormat(word, locale);
    ready.set(id, message);
    return message;
  };
  return {
    locale,
    words,
    text: (id, values) => String(messageOf(id)?.format(values) ?? id),
    elements: (id, values) => messageOf(id)?.format<ReactNode>(values) ?? id,
  };
}
