import type * as z from 'zod/mini';
import type { Checked } from './fault';
import { describeIssue } from './issues';
import type { Sources } from './read';
import { didYouMean } from './suggest';

/** Parses one JSON file of the sources and checks it by its schema; null if it cannot be used. */
export function readJson<T>(
  sources: Sources,
  file: string,
  schema: z.ZodMiniType<T>,
): Checked<T | null> {
  const text = sources.get(file);
  if (text === undefined) {
    const message = `the file is missing${didYouMean(file, sources.keys())}`;
    return { value: null, faults: [{ file, where: '', message }] };
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `cannot be read as JSON; is the file cut off? (${reason})`;
    return { value: null, faults: [{ file, where: '', message }] };
  }
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues
    .flatMap((issue) => describeIssue(issue, input, schema))
    .map(({ key, message }) => ({ file, where: key, message }));
  return { value: null, faults };
}
