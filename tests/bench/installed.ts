import { existsSync } from 'node:fs';
import { attempt } from '../../scripts/command.mjs';

/** Installs what a folder of the bench needs for itself, the first time. */
export function installOnce(folder: string): void {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  const arguments_ = ['--prefix', folder, 'ci', '--no-audit', '--no-fund', '--loglevel', 'error'];
  if (attempt('npm', arguments_) !== 0) throw new Error(`npm cannot install ${folder}`);
}
