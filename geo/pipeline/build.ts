/** `npm run data`: rebuilds `public/data` from `geo/sources`, or tells every fault and changes nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeFault } from './fault';
import { readSources } from './read';
import { writeReport } from './report';
import { buildDataset } from './run';
import { summarise } from './summary';
import { writeDataset } from './write';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: join(root, 'geo/sources') },
    out: { type: 'string', default: join(root, 'public/data') },
    report: { type: 'string', default: join(root, 'report') },
  },
});

const sources = readSources(values.sources);
const built = buildDataset(sources.value);
const faults = [...sources.faults, ...built.faults];
if (built.value === null || faults.length > 0) {
  const list = faults.map((fault) => `  ${describeFault(fault)}\n`).join('');
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  process.stderr.write(`${count} in the sources; the dataset stays as it was.\n${list}`);
  process.exitCode = 1;
} else {
  const { dataset, facts } = built.value;
  writeDataset(values.out, dataset);
  mkdirSync(values.report, { recursive: true });
  writeFileSync(join(values.report, 'report.md'), writeReport(facts));
  process.stdout.write(
    `${summarise(dataset, facts)}\nThe rest is in ${join(values.report, 'report.md')}\n`,
  );
}
