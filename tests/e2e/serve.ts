import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a slash at the end. */
    baseUrl: string;
  }
}

/**
 * Builds the app as it is delivered and serves it on a free port for the browser tests. `npm test`
 * has built it already and says so in the variable REGIOSCOPE_BUILT.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.REGIOSCOPE_BUILT !== '1') build();
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve on');
  project.provide('baseUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}

function build(): void {
  // In a process of its own: a test runner's NODE_ENV would give the development build of React.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
