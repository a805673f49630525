import { createLoader, createSerializer } from 'nuqs/server';
import type { View } from '../view';
import { migrate } from './migrations';
import type { Rejection } from './params';
import { VIEW_PARAMS, viewParsers } from './parsers';

/** A value, or a part of one, that the address names and that cannot be read. */
export interface InvalidParameter extends Rejection {
  readonly parameter: keyof View;
}

export interface ReadView {
  readonly view: View;
  /** Present but illegal; a missing parameter is not in here. */
  readonly invalid: readonly InvalidParameter[];
}

const load = createLoader(viewParsers);
const serialize = createSerializer(viewParsers);

/** Any query string gives a legal view; what could not be read is left out and told. */
export function readView(search: string | URLSearchParams): ReadView {
  const params = migrate(new URLSearchParams(search));
  return { view: load(params), invalid: invalidParameters(params) };
}

/** The shortest query string (`?region=ITH5`, or empty) that gives this view. */
export function writeView(view: View): string {
  return serialize(view);
}

function invalidParameters(params: URLSearchParams): InvalidParameter[] {
  const parameters = Object.keys(VIEW_PARAMS) as (keyof View)[];
  return parameters.flatMap((parameter) => {
    const text = params.get(parameter);
    const rejected = text === null ? [] : VIEW_PARAMS[parameter].rejected(text);
    return rejected.map((rejection) => ({ parameter, ...rejection }));
  });
}

/** Whether two views have the same value of a parameter. */
export function isSameIn(parameter: keyof View, a: View, b: View): boolean {
  const textOf = (view: View) => serialize({ [parameter]: view[parameter] });
  return textOf(a) === textOf(b);
}
