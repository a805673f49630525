import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestOf, nameHashed, readPublished } from '../../scripts/vite/publishedData';
import { HASHED_DATA, manifest } from '../../src/model/dataset/manifest';

const files = readPublished('public/data');
const named = (plain: string) => files.find((file) => file.plain === plain)?.hashed ?? '';
const content = manifest.parse(JSON.parse(Buffer.from(manifestOf(files).source).toString()));

describe('the names of published files', () => {
  it('hold the plain name and eight digits of the content', () => {
    expect(named('map/overview.json')).toMatch(/^map\/overview\.[0-9a-f]{8}\.json$/);
    expect(named('territories/ITH5.json')).toMatch(/^territories\/ITH5\.[0-9a-f]{8}\.json$/);
  });

  it('are known for what they are by the service worker, and plain names are not', () => {
    for (const { plain, hashed } of files) {
      expect(`https://host/data/${hashed}`).toMatch(HASHED_DATA);
      expect(`https://host/data/${plain}`).not.toMatch(HASHED_DATA);
    }
  });

  it('change with the content of their own file alone, and the manifest’s with any', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    const names = () => {
      const read = readPublished(folder);
      return [...read, manifestOf(read)].map(({ hashed }) => hashed);
    };
    writeFileSync(join(folder, 'a.json'), '1');
    writeFileSync(join(folder, 'b.json'), '2');
    const [a, b, list] = names();
    writeFileSync(join(folder, 'b.json'), '3');
    const [sameA, otherB, otherList] = names();
    rmSync(folder, { recursive: true });
    expect(sameA).toBe(a);
    expect(otherB).not.toBe(b);
    expect(otherList).not.toBe(list);
  });
});

describe('the manifest', () => {
  it('leads from each plain name to the hashed one', () => {
    expect(Object.keys(content.files)).toHaveLength(files.length);
    expect(content.files['regions.json']).toBe(named('regions.json'));
  });

  it('says what everything weighs on its way, which is less than it weighs unpacked', () => {
    const unpacked = files.reduce((sum, { source }) => sum + source.length, 0);
    expect(content.bytes).toBeGreaterThan(unpacked / 10);
    expect(content.bytes).toBeLessThan(unpacked / 2);
  });
});

describe(nameHashed, () => {
  it('lets the page ask for hashed names and say which file each is', () => {
    const link = '<link rel="preload" href="./data/regions.json" as="fetch">';
    expect(nameHashed(link, files)).toBe(
      `<link rel="preload" href="./data/${named('regions.json')}" data-file="regions.json" as="fetch">`,
    );
  });

  it.each([
    '<link href="./icon.svg">',
    '<a href="https://other.eu/data/regions.json">',
    '<p>data/regions.json',
  ])('leaves everything else as it is: %s', (html) => expect(nameHashed(html, files)).toBe(html));
});
