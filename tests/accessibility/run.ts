import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { attempt, run } from '../../scripts/command.mjs';
import { buildApp } from '../app';
import type { AxeState } from '../e2e/violations';
import { criteriaTable } from './criteriaTable';
import { sumUp } from './sumUp';

const OUTPUT = 'tests/.output';
const STATES = `${OUTPUT}/axe.jsonl`;
const RESULTS = 'src/help/accessibility/results.json';
const TABLE = 'docs/accessibility.md';

/** Every browser test that asks axe. */
const tests = readdirSync('tests/e2e')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/e2e/${name}`)
  .filter((path) => readFileSync(path, 'utf8').includes("from './violations'"));

mkdirSync(OUTPUT, { recursive: true });
rmSync(STATES, { force: true });
buildApp();
const status = attempt('npx', ['vitest', 'run', '--project', 'browser', ...tests], {
  env: { REGIOSCOPE_BUILT: '1', REGIOSCOPE_AXE_FILE: STATES },
});
if (status !== 0) {
  process.stderr.write('A check failed (see above): the results stay as they were.\n');
  process.exit(status);
}

const states = readFileSync(STATES, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as AxeState);
const results = sumUp(states, new Date().toISOString().slice(0, 10));
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(TABLE, `# WCAG 2.2, levels A and AA\n\n${criteriaTable()}`);
run('npx', ['biome', 'format', '--write', RESULTS]);
process.stdout.write(
  `${results.checks} states, ${results.violations.length} violations, ${results.incomplete.length} rules not decided; written to ${RESULTS} and ${TABLE}\n`,
);
