import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';

/** WebGL in software, and no errand of the browser's own to the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Starts the Chromium of this machine as tests and bench alike drive it. */
export async function launchChromium(extraArguments: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no browser: run npm test, which gets one');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...extraArguments] });
}
