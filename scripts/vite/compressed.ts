import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:html|js|css|json|svg|webmanifest)$/;
/** Below it a file goes in one packet either way. */
const LEAST = 600;

const KINDS = {
  br: (source: Uint8Array) =>
    promisify(brotliCompress)(source, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      },
    }),
  gz: (source: Uint8Array) => promisify(gzip)(source, { level: 9 }),
};

/**
 * Writes `.br` and `.gz` beside every built text file that gains from it, for hosts that serve what
 * is there. Ten seconds of work for a whole dataset: what has not changed since the last build is
 * taken from Vite's cache.
 */
export function compressed(): Plugin {
  let outDir = '';
  let cache = '';
  return {
    name: 'compressed',
    apply: 'build',
    enforce: 'post',
    // Most of a build's time is this, as it has to be: no need to warn of it.
    config: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } } }),
    configResolved({ root, build, cacheDir }) {
      outDir = resolve(root, build.outDir);
      cache = join(cacheDir, 'compressed');
    },
    closeBundle: {
      // After the service worker, which is written in the same step.
      order: 'post',
      sequential: true,
      handler: () => compressFolder(outDir, cache),
    },
  };
}

/** Compresses what a folder holds; of the cache, what this folder has no use for is thrown away. */
export async function compressFolder(folder: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const byHash = new Map<string, { source: Uint8Array; paths: string[] }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const source = readFileSync(path);
    if (source.length < LEAST) continue;
    const hash = createHash('sha256').update(source).digest('hex');
    const known = byHash.get(hash);
    if (known) known.paths.push(path);
    else byHash.set(hash, { source, paths: [path] });
  }
  const used = new Set<string>();
  const work = [...byHash].flatMap(([hash, { source, paths }]) =>
    Object.entries(KINDS).map(async ([kind, compress]) => {
      const name = `${hash}.${kind}`;
      used.add(name);
      const kept = join(cache, name);
      const result = existsSync(kept) ? readFileSync(kept) : await compress(source);
      if (!existsSync(kept)) writeFileSync(kept, result);
      if (result.length >= source.length * 0.95) return;
      for (const path of paths) writeFileSync(`${path}.${kind}`, result);
    }),
  );
  await Promise.all(work);
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
}
