/** Lets the browser do what is more pressing, and resolves when it is this work's turn again. */
export function nextTask(): Promise<void> {
  // Safari has no such call.
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
