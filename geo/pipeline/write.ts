import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Dataset } from './assemble';

/**
 * Replaces a folder by the dataset, whole or not at all: everything is written beside it first and
 * then takes its place by renaming. If anything fails, the old folder stays as it was.
 */
export function writeDataset(out: string, dataset: Dataset): void {
  const folder = resolve(out);
  const beside = (what: string): string => join(dirname(folder), `.${basename(folder)}-${what}`);
  const [next, old] = [beside('next'), beside('old')];
  for (const leftover of [next, old]) rmSync(leftover, { recursive: true, force: true });
  try {
    for (const [path, text] of dataset) {
      const file = join(next, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(next, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}
