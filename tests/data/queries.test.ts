// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient, prefetchStart, searchFileQuery } from '../../src/data/queries';

/** Answers every request with this value and notes the files that were asked for. */
function answer(value: unknown): string[] {
  const asked: string[] = [];
  const headers = { 'content-type': 'application/json' };
  vi.stubGlobal('fetch', async (address: string | URL) => {
    asked.push(String(address).replace(/^.*data\//, ''));
    return new Response(JSON.stringify(value), { headers });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('the search’s file', () => {
  const hubs = ['Art-ER'];
  const profiles = { ITH5: { focusAreas: [], initiatives: [], hubs, documents: [] } };
  const file = { formerCodes: { UKM2: ['UKM7', 'UKM9'] }, profiles };

  it('is not asked for at the start', async () => {
    const asked = answer({});
    prefetchStart(createQueryClient());
    await vi.waitFor(() => expect(asked).toContain('regions.json'));
    expect(asked).not.toContain('search.json');
  });

  it('is fetched and checked when a search asks for it', async () => {
    const asked = answer(file);
    expect(await createQueryClient().fetchQuery(searchFileQuery)).toEqual(file);
    expect(asked).toEqual(['search.json']);
  });

  it('is refused where a former code leads nowhere', async () => {
    answer({ ...file, formerCodes: { UKM2: [] } });
    const fetched = createQueryClient().fetchQuery(searchFileQuery);
    await expect(fetched).rejects.toMatchObject({ fault: 'schema', file: 'search.json' });
  });
});
