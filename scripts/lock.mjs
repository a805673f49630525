// npm run lock: completes package-lock.json after a change of dependencies. A registry that lacks the
// binaries of other platforms leaves them out of the lock file, and then `npm ci` refuses it everywhere.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'wasm32'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;
for (const [path, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const own = `node_modules/${name}`;
    if (own in packages || `${path}/${own}` in packages) continue;
    packages[own] = { version, ...platformOf(name), ...(dev && { dev }), license, optional: true };
    console.log(`added ${name} ${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** What a binary's name says of its platform: `linux-x64-musl`. */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const os = SYSTEMS.filter((each) => parts.includes(each));
  const cpu = PROCESSORS.filter((each) => parts.includes(each)).slice(0, 1);
  const isMusl = parts.some((part) => part.startsWith('musl'));
  const isGlibc = parts.some((part) => part.startsWith('gnu'));
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.length > 0 && { os }),
    ...((isMusl || isGlibc) && { libc: [isMusl ? 'musl' : 'glibc'] }),
  };
}
