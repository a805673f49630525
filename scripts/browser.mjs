import { existsSync } from 'node:fs';
import { attempt } from './command.mjs';

const PATHS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** A Chromium of this machine (the variable CHROMIUM_PATH first), else the one Playwright keeps; null if there is none. */
export async function findBrowser() {
  const own = PATHS.find((path) => path && existsSync(path));
  if (own) return own;
  const { chromium } = await import('playwright-core');
  const kept = chromium.executablePath();
  return existsSync(kept) ? kept : null;
}

/** Finds a browser, or lets Playwright download one. Throws if neither works. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium on this machine: downloading one for the browser tests ...');
  attempt('npx', ['playwright-core', 'install', 'chromium']);
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  throw new Error('No Chromium found. Install one, or name it in the variable CHROMIUM_PATH.');
}
