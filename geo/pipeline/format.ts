/**
 * How deep a value is broken into lines: 0 is one line, 1 a line for each entry, a record says it
 * by key (keys that are not named stay on one line).
 */
export type Lines = number | { readonly [key: string]: Lines };

function below(lines: Lines, key: string): Lines {
  return typeof lines === 'number' ? lines - 1 : (lines[key] ?? 0);
}

function write(value: unknown, lines: Lines): string {
  if (lines === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const entries = Object.entries(value).map(([key, entry]) => {
    const text = write(entry, below(lines, key));
    return list ? text : `${JSON.stringify(key)}:${text}`;
  });
  if (entries.length === 0) return list ? '[]' : '{}';
  return `${list ? '[' : '{'}\n${entries.join(',\n')}\n${list ? ']' : '}'}`;
}

/** JSON made to be reviewed: one record a line, a line break at the end, the order of keys as given. */
export function formatRecords(value: unknown, lines: Lines): string {
  return `${write(value, lines)}\n`;
}
