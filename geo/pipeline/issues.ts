import type * as z from 'zod';
import { didYouMean } from './suggest';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A key as a person reads it in the file: `members[3].code`. */
export function keyOf(path: Path): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }
  return value;
}

/** The keys that an object schema has at a path, for suggestions; none where it is no plain object. */
function keysAt(schema: unknown, path: Path): string[] {
  let at = schema as { _zod?: { def?: Record<string, unknown> } } | undefined;
  const unwrap = (): void => {
    while (at?._zod?.def?.innerType) at = at._zod.def.innerType as typeof at;
  };
  for (const step of path) {
    unwrap();
    const def: Record<string, unknown> | undefined = at?._zod?.def;
    const shape = def?.shape as Record<PropertyKey, typeof at> | undefined;
    at = typeof step === 'number' ? (def?.element as typeof at) : shape?.[step];
  }
  unwrap();
  return Object.keys((at?._zod?.def?.shape as object | undefined) ?? {});
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  tuple: 'a list of two numbers',
  object: 'keys with values',
  record: 'keys with values',
};

function shown(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys with values' : JSON.stringify(value);
}

function messages(issue: Issue, value: unknown, schema: unknown): string[] {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map(
        (key) => `unknown key "${key}"${didYouMean(key, known)}; expected ${known.join(', ')}`,
      );
    }
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      if (value === undefined) return [`is missing; expected ${expected}`];
      return [`expected ${expected}, found ${shown(value)}`];
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (value === undefined) return [`is missing; expected one of ${known.join(', ')}`];
      const near = didYouMean(String(value), known);
      return [`${shown(value)} is not one of ${known.join(', ')}${near}`];
    }
    case 'invalid_format':
      if (issue.format !== 'url') return [`${shown(value)} is not written as expected`];
      return [`${shown(value)} is not an address that begins with https:// or http://`];
    case 'too_small':
      if (issue.origin === 'string') return ['the text is empty'];
      if (issue.origin === 'array') return ['the list is empty; expected at least one line'];
      return [`${shown(value)} is too low; expected at least ${issue.minimum}`];
    case 'too_big':
      return [`${shown(value)} is too high; expected at most ${issue.maximum}`];
    default:
      return [issue.message];
  }
}

/** A broken rule of a schema in words, with the key it concerns. */
export function describeIssue(
  issue: Issue,
  input: unknown,
  schema: unknown,
): { path: Path; key: string; message: string }[] {
  const value = valueAt(input, issue.path);
  return messages(issue, value, schema).map((message, i) => {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[i] ?? ''] : issue.path;
    return { path, key: keyOf(issue.code === 'unrecognized_keys' ? issue.path : path), message };
  });
}
