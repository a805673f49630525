import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { fetchDataset } from '../../src/data/fetchDataset';
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
