// Plain JavaScript without dependencies: it runs on a clone that has no node_modules yet.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { run } from './command.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
/** Holds the hash of the lock file that node_modules was installed from. */
const MARK = 'node_modules/.regioscope-lock';

/** Installs the exact versions of the lock file, unless they are there already. Ends the process on a Node that is too old. */
export function ensureInstalled() {
  requireNode();
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(MARK) ? readFileSync(MARK, 'utf8') === hash : isNewerThanLock()) {
    writeFileSync(MARK, hash);
    return;
  }
  console.log('Installing the dependencies (once) ...');
  // Also where NODE_ENV=production would leave out what builds and tests.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(MARK, hash);
}

/** Says whether somebody has run npm by hand since the lock file was written. */
function isNewerThanLock() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

/** The range of `engines` in package.json: ^20.19.0 || >=22.12.0. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(
    `Regioscope needs Node 20.19 or later (22.12 or later on the 22 line); this is ${process.version}.`,
  );
  process.exit(1);
}
