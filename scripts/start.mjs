// npm start: installs what is missing, builds the app and serves it with its embedded data.
import { ensureInstalled, run } from './install.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Regioscope needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}

ensureInstalled();
console.log('Building the app ...');
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['vite', 'preview', '--port', '5173']);
