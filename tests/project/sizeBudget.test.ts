import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const kB = 1000;
const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Built files whose names begin so; a build is in `dist/` when `npm run check` comes to this test. */
function assets(prefix: string, extension: string): string[] {
  return readdirSync('dist/assets')
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith(extension))
    .map((name) => `dist/assets/${name}`);
}

function sizeOf(paths: readonly string[]): number {
  expect(paths.length).toBeGreaterThan(0);
  return paths.reduce((sum, path) => sum + gzipped(path), 0);
}

describe('the built app stays within its budget (gzip)', () => {
  it('page', () => {
    expect(gzipped('dist/index.html')).toBeLessThan(3 * kB);
  });

  // The address with all its parameters, the answer to the filters and the histogram of the legend belong to the first view.
  it('code and styles before the first map', () => {
    // All that the page itself asks for; everything else is fetched when it is needed.
    const page = readFileSync('dist/index.html', 'utf8');
    const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)];
    expect(sizeOf(named.map(([, path]) => `dist/${path}`))).toBeLessThan(148 * kB);
  });

  it('code of the interactive map with its worker', () => {
    const code = [...assets('FullMap', '.js'), ...assets('maplibre-gl-worker', '.js')];
    expect(sizeOf(code)).toBeLessThan(450 * kB);
  });

  it('code of the profile', () => {
    expect(sizeOf(assets('ProfilePanel', '.js'))).toBeLessThan(50 * kB);
  });

  it('code of the charts, which come when a chart is opened', () => {
    // Recharts and what else the charts share stand in chunks that the page itself does not ask for.
    const page = readFileSync('dist/index.html', 'utf8');
    const shared = assets('indexing', '.js').filter((path) => !page.includes(path.slice(5)));
    expect(sizeOf([...shared, ...assets('PopulationCharts', '.js')])).toBeLessThan(130 * kB);
  });

  it('data before the first map: catalogue, regions, overview', () => {
    const data = ['catalogue.json', 'regions.json', 'map/overview.json'];
    expect(sizeOf(data.map((name) => `dist/data/${name}`))).toBeLessThan(150 * kB);
  });
});
