import { join } from 'node:path';
import type { Facts } from '../../geo/pipeline/facts';
import { gatherFacts } from '../../geo/pipeline/gather';
import { readSources, type Sources } from '../../geo/pipeline/read';

export const FIXTURES = join(import.meta.dirname, 'fixtures');
export const GOOD = join(FIXTURES, 'good');

/** The small faultless sources, with some files replaced or (undefined) taken away. */
export function goodSources(changes: Record<string, string | undefined> = {}): Sources {
  const texts = new Map(readSources(GOOD).value);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) texts.delete(path);
    else texts.set(path, text);
  }
  return texts;
}

/** A file of the faultless sources with one passage replaced; it must be there. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = goodSources().get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: text.replace(from, to) };
}

/** The facts of the faultless sources. */
export function goodFacts(changes: Record<string, string | undefined> = {}): Facts {
  const { value, faults } = gatherFacts(goodSources(changes));
  if (value === null) throw new Error(JSON.stringify(faults, null, 1));
  return value;
}
