import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const kB = 1000;
const packed = (path: string) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

/** Built files whose names begin so; a build is in `dist/` when `npm run check` comes to this test. */
function assets(prefix: string, extension: string): string[] {
  return readdirSync('dist/assets')
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith(extension))
    .map((name) => `dist/assets/${name}`);
}

/** What the page asks for by itself: of these files, those that match. */
function askedFor(pattern: RegExp): string[] {
  const page = readFileSync('dist/index.html', 'utf8').replace(
    /<link rel="stylesheet" disabled[^>]*>/g,
    '',
  );
  return [...page.matchAll(/ (?:src|href)="\.\/([^"]+)"/g)]
    .map(([, path]) => `dist/${path}`)
    .filter((path) => pattern.test(path));
}

function sizeOf(paths: readonly string[]): number {
  expect(paths.length).toBeGreaterThan(0);
  return paths.reduce((sum, path) => sum + packed(path), 0);
}

describe('the built app stays within its budget (brotli, as it is served)', () => {
  it('page: the first map with its legend, and all styles that it needs', () => {
    expect(packed('dist/index.html')).toBeLessThan(45 * kB);
    expect(askedFor(/\.css$/)).toEqual([]);
  });

  it('code before the map answers', () => {
    expect(sizeOf(askedFor(/\.js$/))).toBeLessThan(120 * kB);
  });

  it('code of the interactive map with its worker', { timeout: 60_000 }, () => {
    const code = [...assets('FullMap', '.js'), ...assets('maplibre-gl-worker', '.js')];
    expect(sizeOf(code)).toBeLessThan(430 * kB);
  });

  it('code of the profile', () => {
    expect(sizeOf(assets('ProfilePanel', '.js'))).toBeLessThan(50 * kB);
  });

  it('code of the charts, which come when a chart is opened', { timeout: 60_000 }, () => {
    // Recharts and what else the charts share stand in chunks that the page itself does not ask for.
    const page = readFileSync('dist/index.html', 'utf8');
    const shared = assets('indexing', '.js').filter((path) => !page.includes(path.slice(5)));
    expect(sizeOf([...shared, ...assets('PopulationCharts', '.js')])).toBeLessThan(130 * kB);
  });

  it('data before the map answers', { timeout: 60_000 }, () => {
    const data = askedFor(/\.json$/);
    expect(data.some((path) => path.includes('/map/overview.'))).toBe(true);
    expect(sizeOf(data)).toBeLessThan(150 * kB);
  });
});
