import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Browser } from 'playwright-core';
import { print } from './report';

/** On what and of what the figures are, and how they are to be read. */
export function printMachine(browser: Browser): void {
  const { stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  const [core] = cpus();
  print(
    `Regioscope ${stdout?.trim() || 'of no commit'}, measured ${new Date().toISOString().slice(0, 10)}`,
  );
  print(`${cpus().length} cores (${core?.model.trim()}), Node ${process.version}`);
  print(`Chromium ${browser.version()} at 1440 x 900, WebGL in software`);
  print();
  print(
    'Times of scripts, style, layout and paint are processor time of the page’s main thread, as',
  );
  print(
    'the browser’s trace tells it, from the press of the button until the page is quiet again.',
  );
  print('So the rasteriser, which works in another process, and other programs do not count;');
  print(
    'MapLibre’s own frames stand apart. "By the clock" is what a person waits on this machine.',
  );
}
