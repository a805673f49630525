import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';

/** No errand of the browser's own to the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What the browser draws with. `webgl`: WebGL in software, the page itself by the processor, which is
 * faster here than by software graphics. `none`: no WebGL at all, so that the still map stands; tests
 * of anything but the interactive map take half the time with it.
 */
const GRAPHICS = {
  webgl: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-gpu-rasterization',
  ],
  none: ['--disable-gpu', '--disable-3d-apis'],
} as const;

export type Graphics = keyof typeof GRAPHICS;

/** What Chromium is started with, whoever starts it. */
export function flagsOf(graphics: Graphics): string[] {
  return [...ARGUMENTS, ...GRAPHICS[graphics]];
}

/** Starts the Chromium of this machine as tests and bench alike drive it. */
export async function launchChromium(
  graphics: Graphics = 'webgl',
  flags: readonly string[] = [],
): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no browser: run npm test, which gets one');
  return chromium.launch({ executablePath, args: [...flagsOf(graphics), ...flags] });
}
