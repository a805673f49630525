/** The longest that anything waits for a quiet moment, in ms. */
const AT_MOST = 2000;

/** Resolves when the browser has nothing more pressing to do: what people already see answers first. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call: there, the page is given the time to draw.
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), { timeout: AT_MOST });
    } else setTimeout(resolve, 200);
  });
}
