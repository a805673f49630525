/** A part of a parameter's text that was not read, and why. */
export interface Rejection {
  readonly value: string;
  readonly reason: 'unreadable' | 'tooMany';
}

/** One parameter of the address: reads it, writes it, and tells what of it could not be read. */
export interface Param<Value> {
  /** Null for a text of which nothing can be read. */
  readonly parse: (text: string) => Value | null;
  readonly serialize: (value: Value) => string;
  readonly eq: (a: Value, b: Value) => boolean;
  /** The parts of a text that are not read; empty for a good one. */
  readonly rejected: (text: string) => readonly Rejection[];
}

/** A parameter that is read as a whole or not at all. */
export function whole<Value>(
  parse: (text: string) => Value | null,
  serialize: (value: Value) => string,
): Param<Value> {
  return {
    parse,
    serialize,
    eq: (a, b) => serialize(a) === serialize(b),
    rejected: (text) => (parse(text) === null ? [{ value: text, reason: 'unreadable' }] : []),
  };
}

/** One of some words; case does not count. */
export function oneOf<Value extends string>(values: readonly Value[]): Param<Value> {
  return whole(
    (text) => values.find((value) => value === text.toLowerCase()) ?? null,
    (value) => value,
  );
}

interface ListOptions<Value> {
  readonly separator: ',' | ';';
  /** Two entries with the same key are one; the first counts. */
  readonly keyOf: (value: Value) => string;
  /** Entries beyond these are not read. */
  readonly limit?: number;
}

/** A list: entries that cannot be read are left out and told, the others are kept in their order. */
export function listOf<Value>(
  item: Param<Value>,
  { separator, keyOf, limit = Number.POSITIVE_INFINITY }: ListOptions<Value>,
): Param<readonly Value[]> {
  const read = (text: string) => {
    const kept = new Map<string, Value>();
    const rejected: Rejection[] = [];
    for (const entry of text.split(separator).map((each) => each.trim())) {
      if (entry === '') continue;
      const value = item.parse(entry);
      if (value === null) rejected.push({ value: entry, reason: 'unreadable' });
      else if (kept.has(keyOf(value))) continue;
      else if (kept.size === limit) rejected.push({ value: entry, reason: 'tooMany' });
      else kept.set(keyOf(value), value);
    }
    return { values: [...kept.values()], rejected };
  };
  const serialize = (values: readonly Value[]) => values.map(item.serialize).join(separator);
  return {
    parse: (text) => read(text).values,
    serialize,
    eq: (a, b) => serialize(a) === serialize(b),
    rejected: (text) => read(text).rejected,
  };
}
