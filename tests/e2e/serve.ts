import type { TestProject } from 'vitest/node';
import { buildApp, serveBuilt } from '../app';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a slash at the end. */
    baseUrl: string;
  }
}

/**
 * Builds the app and serves it for the browser tests. `npm test` has built it already and says so
 * in the variable REGIOSCOPE_BUILT.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.REGIOSCOPE_BUILT !== '1') buildApp();
  const { url, close } = await serveBuilt();
  project.provide('baseUrl', url);
  return close;
}
