import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Graphics, launchChromium } from '../chromium';

interface NewPage {
  readonly context?: BrowserContextOptions;
  /** Where the page is served, if not where all tests find the app. */
  readonly baseUrl?: string;
  /** Console errors that the test itself provokes; every other one fails it. */
  readonly expectedErrors?: RegExp;
}

/**
 * A browser for the tests of one file. Each page fails its test on any request to another host, on
 * any exception, and on any console error or warning that the test did not announce.
 */
export function launchBrowser(graphics: Graphics, flags: readonly string[] = []) {
  let browser: Browser;
  const closers: (() => Promise<void>)[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium(graphics, flags);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(closers.splice(0).map((close) => close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return async (wanted: NewPage = {}): Promise<Page> => {
    const { context = {}, baseUrl = inject('baseUrl'), expectedErrors } = wanted;
    const opened = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      // A worker would answer what tests hold back or spoil; offline.test.ts lets it in.
      serviceWorkers: 'block',
      ...context,
    });
    closers.push(() => opened.close());
    const page = await opened.newPage();
    page.setDefaultTimeout(60_000);
    const own = new URL(baseUrl).host;
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOutside = url.protocol.startsWith('http') && url.host !== own;
      if (isOutside) complaints.push(`request to ${url.host}`);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const isComplaint = ['error', 'warning'].includes(message.type());
      if (isComplaint && !expectedErrors?.test(message.text()) && !isNote(message.text())) {
        complaints.push(message.text());
      }
    });
    return page;
  };
}

/** The software rasteriser's remarks on its own speed, and the driver's on the worker that it keeps out. */
function isNote(text: string): boolean {
  return /GL Driver Message|GPU stall|swiftshader|blocked by Playwright/i.test(text);
}
