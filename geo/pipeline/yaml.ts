import type { Document, ParsedNode } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Checked, Fault } from './fault';
import { describeIssue, keyOf } from './issues';

type Path = readonly PropertyKey[];

/** A parsed file: its value (null if it cannot be used) and a way to tell where a key stands. */
export interface YamlFile<T> {
  readonly value: T | null;
  /** `line 12, members[3].code`, for faults that a later stage finds. */
  readonly where: (path: Path) => string;
}

/** YAML forbids tabs in the indentation, and its parser says so in words for programmers. */
function tabFaults(file: string, text: string): Fault[] {
  return text.split('\n').flatMap((line, i) => {
    if (!/^ *\t/.test(line)) return [];
    const message = 'begins with a tab; indent with spaces (two for each step)';
    return [{ file, where: `line ${i + 1}`, message }];
  });
}

/** The offset of a key, or of the nearest thing around it that exists. */
function offsetOf(document: Document<ParsedNode>, path: Path): number | null {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? null : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}

/** Parses one YAML file and checks it by its schema; all faults carry line and key. */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): Checked<YamlFile<T>> {
  const nowhere: YamlFile<T> = { value: null, where: () => '' };
  const tabs = tabFaults(file, text);
  if (tabs.length > 0) return { value: nowhere, faults: tabs };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const where = (path: Path, key = keyOf(path)): string => {
    const offset = offsetOf(document, path);
    const line = offset === null ? '' : `line ${lines.linePos(offset).line}`;
    return [line, key].filter(Boolean).join(', ');
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      where: `line ${lines.linePos(error.pos[0]).line}`,
      message: `cannot be read as YAML: ${error.message}`,
    }));
    return { value: nowhere, faults };
  }
  if (!text.endsWith('\n')) {
    const message = 'does not end with a line break; is the file cut off?';
    return {
      value: nowhere,
      faults: [{ file, where: `line ${text.split('\n').length}`, message }],
    };
  }
  const input: unknown = document.toJS();
  const result = schema.safeParse(input);
  if (result.success) return { value: { value: result.data, where }, faults: [] };
  const faults = result.error.issues
    .flatMap((issue) => describeIssue(issue, input, schema))
    .map(({ path, key, message }) => ({ file, where: where(path, key), message }));
  return { value: { value: null, where }, faults };
}
