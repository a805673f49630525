// npm start: installs what is missing, builds the app and serves it with its embedded data.
import { createServer } from 'node:net';
import { attempt, run } from './command.mjs';
import { ensureInstalled } from './install.mjs';

const port = Number(process.env.PORT || 5173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

ensureInstalled();
// Before the build, so that nobody waits for nothing; vite itself looks at all three, too.
for (const host of ['localhost', '0.0.0.0', '::']) {
  if (await isTaken(host)) {
    console.error(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port === 5180 ? 5190 : 5180} npm start`,
    );
    process.exit(1);
  }
}
console.log('Building the app ...');
run('npx', ['vite', 'build', '--logLevel', 'warn']);
// Vite prints the address.
process.exit(attempt('npx', ['vite', 'preview', '--port', String(port), '--strictPort']));

function isTaken(host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
}
