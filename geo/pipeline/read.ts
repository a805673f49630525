import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Checked, Fault } from './fault';

/** Source texts by path below the sources folder (`networks/errin.yaml`), in the order of their paths. */
export type Sources = ReadonlyMap<string, string>;

const EXTENSIONS = new Set(['.csv', '.yaml', '.yml', '.json']);

/**
 * Reads all source files of a folder; other files (notes, a spreadsheet's lock file) are passed over.
 * Byte order marks and Windows line ends, which spreadsheets add, are taken away.
 */
export function readSources(folder: string): Checked<Sources> {
  const faults: Fault[] = [];
  const texts = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { path, name } of files) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
      texts.set(name, text.replaceAll('\r\n', '\n'));
    } catch {
      const message = 'is not UTF-8 text; save it again with the encoding UTF-8';
      faults.push({ file: name, where: '', message });
    }
  }
  return { value: texts, faults };
}
