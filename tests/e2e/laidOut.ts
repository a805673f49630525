import type { Page } from 'playwright-core';

/** Waits until a page that was given another size has been laid out anew, charts included, and is at rest. */
export function laidOut(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 5000 })),
        );
      }),
  );
}
