import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/vite/compressed';

const TEXT = JSON.stringify(Array.from({ length: 500 }, (_, i) => ({ code: `R${i}` })));
let root = '';
const folder = () => join(root, 'dist');
const cache = () => join(root, 'cache');
const write = (name: string, text: string | Uint8Array) =>
  writeFileSync(join(folder(), name), text);
const compress = () => compressFolder(folder(), cache());
const names = () => readdirSync(folder(), { recursive: true }).map(String).sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compressed-'));
  mkdirSync(join(folder(), 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe(compressFolder, () => {
  it('writes both kinds beside a file, and both unpack to it', async () => {
    write('data/regions.json', TEXT);
    await compress();
    const read = (kind: string) => readFileSync(join(folder(), `data/regions.json.${kind}`));
    expect(brotliDecompressSync(read('br')).toString()).toBe(TEXT);
    expect(gunzipSync(read('gz')).toString()).toBe(TEXT);
  });

  it('leaves alone what gains nothing: pictures and small files', async () => {
    write('icon.png', Buffer.alloc(5000));
    write('small.json', '{}');
    await compress();
    expect(names()).toEqual(['data', 'icon.png', 'small.json']);
  });

  it('gives the same at the next build, from its cache', async () => {
    write('regions.json', TEXT);
    await compress();
    const first = readFileSync(join(folder(), 'regions.json.br'));
    for (const kind of ['br', 'gz']) rmSync(join(folder(), `regions.json.${kind}`));
    await compress();
    expect(readFileSync(join(folder(), 'regions.json.br'))).toEqual(first);
  });

  it('forgets in its cache what the build no longer has', async () => {
    write('regions.json', TEXT);
    await compress();
    const before = readdirSync(cache());
    write('regions.json', `${TEXT} `);
    await compress();
    expect(readdirSync(cache())).toHaveLength(2);
    expect(readdirSync(cache())).not.toEqual(before);
  });
});
