import { createLoader, createSerializer } from 'nuqs/server';
import type { View } from '../view';
import { migrate } from './migrations';
import { viewParsers } from './parsers';

/** A parameter that the address names with a value that cannot be read. */
export interface InvalidParameter {
  readonly parameter: keyof View;
  readonly value: string;
}

export interface ReadView {
  readonly view: View;
  /** Present but illegal; a missing parameter is not in here. */
  readonly invalid: readonly InvalidParameter[];
}

const load = createLoader(viewParsers);
const serialize = createSerializer(viewParsers);

/** Any query string gives a legal view; what could not be read falls back to its default and is told apart. */
export function readView(search: string | URLSearchParams): ReadView {
  const params = migrate(new URLSearchParams(search));
  return { view: load(params), invalid: invalidParameters(params) };
}

/** The shortest query string (`?region=ITH5`, or empty) that gives this view. */
export function writeView(view: View): string {
  return serialize(view);
}

function invalidParameters(params: URLSearchParams): InvalidParameter[] {
  return Object.entries(viewParsers).flatMap(([key, parser]) => {
    const value = params.get(key);
    const isInvalid = value !== null && parser.parse(value) === null;
    return isInvalid ? [{ parameter: key as keyof View, value }] : [];
  });
}
