// npm test: installs what is missing, finds a browser, and runs every check and every test.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { attempt } from './command.mjs';
import { ensureInstalled } from './install.mjs';

const OUTPUT = 'tests/.output';

ensureInstalled();
const { ensureBrowser } = await import('./browser.mjs');
const CHROMIUM_PATH = await ensureBrowser();
mkdirSync(OUTPUT, { recursive: true });

const checks = counted(`${OUTPUT}/summary-project.json`, (reporters) =>
  attempt('npm', ['run', '--silent', 'check', '--', ...reporters]),
);
if (checks.summary === null) {
  console.error('The checks failed before their tests began (see above); no test was run.');
  process.exit(checks.status || 1);
}
// The check has built the app: the browser tests take that build.
const tests = counted(`${OUTPUT}/summary.json`, (reporters) =>
  attempt('npx', ['vitest', 'run', '--project', '!project', ...reporters], {
    env: { CHROMIUM_PATH, REGIOSCOPE_BUILT: '1' },
  }),
);
if (tests.summary === null) {
  console.error('Vitest ended without a summary (see above): the tests were not counted.');
  process.exit(tests.status || 1);
}

const total = (key) => checks.summary[key] + tests.summary[key];
console.log(`${total('numPassedTests')} passed, ${total('numFailedTests')} failed`);
process.exit(checks.status || tests.status);

/** Runs vitest with a summary in a file; null if it wrote none. A summary of before must not pass for this one. */
function counted(file, runWith) {
  rmSync(file, { force: true });
  const status = runWith(['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return { status, summary: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}
