/**
 * Something in a source file that must be mended before a dataset can be written.
 * `where` is a line or key as a person finds it in the file; it is empty when the whole file is meant.
 */
export interface Fault {
  file: string;
  where: string;
  message: string;
}

/** What a stage made of its sources as far as it could, and all that stood in its way. */
export interface Checked<T> {
  value: T;
  faults: Fault[];
}

/** A fault as one line of text: file, line or key, and what was expected. */
export function describeFault({ file, where, message }: Fault): string {
  return [file, ...(where === '' ? [] : [where])].join(', ').concat(': ', message);
}

/** Each fault once, by file and then in the order they were found: several stages may read the same row. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [describeFault(fault), fault]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
