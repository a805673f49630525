import { execFileSync } from 'node:child_process';
import { preview } from 'vite';

/** Builds the app as it is delivered. */
export function buildApp(): void {
  // In a process of its own: a test runner's NODE_ENV would give the development build of React.
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

export interface Served {
  /** Where it is served, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built folder (the app's own by default) on a free port of this machine alone. */
export async function serveBuilt(outDir = 'dist'): Promise<Served> {
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    build: { outDir },
    logLevel: 'warn',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve on');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
