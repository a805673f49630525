// npm test: installs what is missing, finds a browser, and runs every check and every test.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const browser = await ensureBrowser();

run('npm', ['run', '--silent', 'check']);

const summary = 'tests/.output/summary.json';
mkdirSync('tests/.output', { recursive: true });
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${summary}`],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser } },
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(summary, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(status ?? 1);
