import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';
import { flagsOf, type Graphics } from '../chromium';
import { installOnce } from './installed';
import { type LighthouseReport, scoresOf } from './lighthouseReport';
import { medianOf, print } from './report';

const FOLDER = resolve('tests/bench/lighthouse');
const OUT = resolve('tests/.output/lighthouse');
const FORMS = [
  { form: 'desktop', flags: ['--preset=desktop'], performance: 95 },
  { form: 'mobile', flags: [], performance: 90 },
];
/** Software WebGL works on the very cores that are measured, as no graphics processor does. */
const GRAPHICS: readonly [Graphics, string][] = [
  ['webgl', 'WebGL in software'],
  ['none', 'no WebGL'],
];

/** Lighthouse's scores of the app, the median of some runs, with what costs points. */
export async function benchLighthouse(url: string, runs: number): Promise<void> {
  installOnce(FOLDER);
  mkdirSync(OUT, { recursive: true });
  print();
  print(`| Lighthouse, median of ${runs} | score | target | loses points by |`);
  print('| --- | --: | --- | --- |');
  for (const { form, flags, performance } of FORMS) {
    for (const [graphics, words] of GRAPHICS) {
      const found: ReturnType<typeof scoresOf>[] = [];
      for (let run = 0; run < runs; run++) {
        const report = await runLighthouse(url, [...flags], graphics, `${form}-${graphics}-${run}`);
        found.push(scoresOf(report, performance));
      }
      for (const [i, { title, target, losses }] of (found[0] ?? []).entries()) {
        const score = medianOf(found.flatMap((scores) => scores[i]?.score ?? []));
        const verdict = `at least ${target}: ${score >= target ? 'kept' : 'missed'}`;
        print(`| ${title}, ${form}, ${words} | ${score} | ${verdict} | ${losses.join('; ')} |`);
      }
    }
  }
}

async function runLighthouse(
  url: string,
  flags: readonly string[],
  graphics: Graphics,
  name: string,
): Promise<LighthouseReport> {
  const path = `${OUT}/${name}.json`;
  // Not in step with this process, which serves the app.
  await promisify(execFile)(
    process.execPath,
    [
      `${FOLDER}/node_modules/lighthouse/cli/index.js`,
      url,
      '--output=json',
      `--output-path=${path}`,
      '--quiet',
      '--no-enable-error-reporting',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=--headless=new ${flagsOf(graphics).join(' ')}`,
      ...flags,
    ],
    { env: { ...process.env, CHROME_PATH: (await findBrowser()) ?? '' } },
  );
  return JSON.parse(readFileSync(path, 'utf8'));
}
