// npm run icons: draws public/icon.svg as the pictures that an installed app shows.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

/** A maskable icon may be cut to a circle of four fifths: the drawing stands inside, its ground goes to the edge. */
const ICONS = [
  { file: 'icon-192.png', size: 192, isMaskable: false },
  { file: 'icon-512.png', size: 512, isMaskable: false },
  { file: 'icon-maskable-512.png', size: 512, isMaskable: true },
  { file: 'apple-touch-icon.png', size: 180, isMaskable: true },
];

const svg = readFileSync('public/icon.svg', 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]+)"/.exec(svg)?.[1];
if (!ground) throw new Error('public/icon.svg has no ground: a rect with a fill.');
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox'],
});
for (const { file, size, isMaskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const background = isMaskable ? ground : 'transparent';
  const drawn = isMaskable ? size * 0.8 : size;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">${svg.replace('<svg', `<svg width="${drawn}" height="${drawn}"`)}`,
  );
  await page.screenshot({ path: `public/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
