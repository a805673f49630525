/** A Chromium of this machine, else the one Playwright keeps; null if there is none. */
export function findBrowser(): Promise<string | null>;
/** Finds a browser, or lets Playwright download one. Throws if neither works. */
export function ensureBrowser(): Promise<string>;
