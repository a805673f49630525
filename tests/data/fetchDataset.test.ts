// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { fetchDataset, fetchManifest } from '../../src/data/fetchDataset';
import { createQueryClient } from '../../src/data/queries';

const schema = z.object({ value: z.number() });
const fetchValue = () => fetchDataset('value.json', schema);

/** Lets the network answer so, every time; gives the number of requests so far. */
function answer(with_: () => Response | Promise<Response>) {
  const fetch = vi.fn(async () => with_());
  vi.stubGlobal('fetch', fetch);
  return () => fetch.mock.calls.length;
}

const headers = { 'content-type': 'application/json' };

/** An answer whose connection breaks in the middle of its body. */
const broken = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.error(new TypeError('network error')),
    }),
    { headers },
  );

const FAULTS = [
  ['offline', 'no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['offline', 'a connection that breaks within the body', broken],
  ['server', '500', () => new Response('', { status: 500 })],
  ['server', '503 with JSON', () => Response.json({ value: 1 }, { status: 503 })],
  ['missing', '404', () => new Response('', { status: 404 })],
  ['missing', 'a page in place of the file', () => new Response('<html>', { status: 200 })],
  ['truncated', 'half a body', () => new Response('{"value": ', { headers })],
  ['schema', 'another shape', () => Response.json({ value: 'one' })],
] as const;

afterEach(() => {
  document.head.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe(fetchDataset, () => {
  it('gives what the file holds', async () => {
    answer(() => Response.json({ value: 1 }));
    expect(await fetchValue()).toEqual({ value: 1 });
  });

  it.each(FAULTS)('is told as %s: %s', async (fault, _, response) => {
    answer(response);
    await expect(fetchValue()).rejects.toMatchObject({ fault, file: 'value.json' });
  });
});

describe('a second try', () => {
  it.each(FAULTS)('is made only where it may help: %s, %s', async (fault, _, response) => {
    vi.useFakeTimers();
    const asked = answer(response);
    const query = createQueryClient().fetchQuery({
      queryKey: ['value'],
      queryFn: fetchValue,
      retry: createQueryClient().getDefaultOptions().queries?.retry ?? false,
    });
    const settled = expect(query).rejects.toMatchObject({ fault });
    await vi.advanceTimersByTimeAsync(5000);
    await settled;
    expect(asked()).toBe(fault === 'offline' || fault === 'server' ? 2 : 1);
  });
});

/** The head of a built page, which names files and the manifest by their content. */
function builtPage(...links: readonly [plain: string, hashed: string][]) {
  for (const [plain, hashed] of links) {
    const link = document.createElement('link');
    link.dataset.file = plain;
    link.href = `./data/${hashed}`;
    document.head.append(link);
  }
}

/** Files by their names on the server; gives the names that were asked for. */
function serve(files: Record<string, unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace(/^.*data\//, '');
    asked.push(name);
    return name in files ? Response.json(files[name]) : new Response('', { status: 404 });
  });
  return asked;
}

describe('a built page', () => {
  const names = { bytes: 9, files: { 'series/value.json': 'series/value.22222222.json' } };
  const files = {
    'value.11111111.json': { value: 1 },
    'manifest.00000000.json': names,
    'series/value.22222222.json': { value: 2 },
  };

  it('asks for its first files by the names in its head, without waiting for the manifest', async () => {
    builtPage(['value.json', 'value.11111111.json']);
    const asked = serve(files);
    expect(await fetchValue()).toEqual({ value: 1 });
    expect(asked).toEqual(['value.11111111.json']);
  });

  it('finds all others in the manifest, after a failure too, and asks for that once', async () => {
    builtPage(['manifest.json', 'manifest.00000000.json']);
    serve({});
    const fetchSeries = () => fetchDataset('series/value.json', schema);
    await expect(fetchSeries()).rejects.toMatchObject({ fault: 'missing', file: 'manifest.json' });
    const asked = serve(files);
    expect(await fetchSeries()).toEqual({ value: 2 });
    expect(await fetchSeries()).toEqual({ value: 2 });
    expect(asked.filter((name) => name.startsWith('manifest'))).toHaveLength(1);
    await expect(fetchValue()).rejects.toMatchObject({ fault: 'missing', file: 'value.json' });
  });
});

it('while the app is developed, plain names serve', async () => {
  const asked = serve({ 'value.json': { value: 3 } });
  expect(await fetchManifest()).toBeNull();
  expect(await fetchValue()).toEqual({ value: 3 });
  expect(asked).toEqual(['value.json']);
});
