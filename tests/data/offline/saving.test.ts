// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEarlier, keepSeen } from '../../../src/data/offline/dataCache';
import {
  cancelSaving,
  countSaved,
  removeSaved,
  resumeSaving,
  saveAll,
  useSaving,
} from '../../../src/data/offline/saving';
import { UNCOUNTED } from '../../../src/model/offline/state';

const FILES = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [`t${i}.json`, `t${i}.${String(i).padStart(8, '0')}.json`]),
);
const addressOf = (name: string) => new URL(`./data/${name}`, document.baseURI).href;
const ALL = Object.values(FILES).map(addressOf);

/** The Cache API as far as it is used: stores by name, each a map of addresses. */
let stores: Map<string, Map<string, Response>>;
let put: (store: Map<string, Response>, address: string, response: Response) => void;

function cacheOf(name: string) {
  const store = stores.get(name) ?? new Map<string, Response>();
  stores.set(name, store);
  return {
    keys: async () => [...store.keys()].map((url) => ({ url })),
    put: async (address: string, response: Response) => put(store, address, response),
    delete: async ({ url }: { url: string }) => store.delete(url),
  };
}

const keptAddresses = () => [...(stores.get('regioscope-data')?.keys() ?? [])];

/** Lets the server answer all but these addresses; gives what was asked for. */
function serve(isDown: (address: string) => boolean = () => false): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    if (address.includes('manifest')) return Response.json({ bytes: 2_600_000, files: FILES });
    asked.push(address);
    if (isDown(address)) throw new TypeError('Failed to fetch');
    return Response.json({});
  });
  return asked;
}

beforeEach(() => {
  stores = new Map([['precache', new Map([[ALL[0] ?? '', new Response()]])]]);
  put = (store, address, response) => store.set(address, response);
  vi.stubGlobal('caches', {
    keys: async () => [...stores.keys()],
    open: async (name: string) => cacheOf(name),
  });
  useSaving.setState(UNCOUNTED);
  localStorage.clear();
  const link = document.createElement('link');
  link.dataset.file = 'manifest.json';
  link.href = './data/manifest.00000000.json';
  document.head.replaceChildren(link);
});
afterEach(() => vi.unstubAllGlobals());

describe('saving for offline', () => {
  it('counts what the page keeps anyway, and fetches the rest alone', async () => {
    const asked = serve();
    await countSaved();
    expect(useSaving.getState()).toEqual({ step: 'open', saved: 1, total: 20, bytes: 2_600_000 });
    await saveAll();
    expect(useSaving.getState()).toMatchObject({ step: 'saved', saved: 20 });
    expect(asked.toSorted()).toEqual(ALL.slice(1).toSorted());
    expect(keptAddresses().toSorted()).toEqual(ALL.slice(1).toSorted());
  });

  it('that breaks off keeps what it has, and goes on there', async () => {
    serve((address) => address === ALL[15]);
    await saveAll();
    const { step, saved } = useSaving.getState();
    expect(step).toBe('failed');
    expect(saved).toBeGreaterThan(1);
    const had = keptAddresses();
    const asked = serve();
    await saveAll();
    expect(useSaving.getState().step).toBe('saved');
    expect(asked.filter((address) => had.includes(address))).toEqual([]);
  });

  it('tells a lack of room from a lack of connection', async () => {
    serve();
    put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await saveAll();
    expect(useSaving.getState().step).toBe('full');
  });

  it('can be stopped, and is then not taken up again by itself', async () => {
    serve();
    let stopped: Promise<void> | null = null;
    put = (store, address, response) => {
      store.set(address, response);
      if (store.size === 3) stopped = cancelSaving();
    };
    await saveAll();
    await stopped;
    expect(useSaving.getState().step).toBe('open');
    expect(useSaving.getState().saved).toBeLessThan(20);
    const asked = serve();
    await resumeSaving();
    expect(asked).toEqual([]);
  });

  it('is taken up by the next visit where the page was closed, or a newer build has other files', async () => {
    serve();
    await saveAll();
    stores.get('regioscope-data')?.delete(ALL[7] ?? '');
    const asked = serve();
    await resumeSaving();
    expect(asked).toEqual([ALL[7]]);
  });

  it('can be taken back', async () => {
    serve();
    await saveAll();
    await removeSaved();
    expect(useSaving.getState()).toMatchObject({ step: 'open', saved: 1 });
    expect(keptAddresses()).toEqual([]);
  });

  it('is not to be had where the browser keeps nothing', async () => {
    serve();
    Reflect.deleteProperty(globalThis, 'caches');
    await countSaved();
    expect(useSaving.getState().step).toBe('unavailable');
  });
});

describe('what earlier builds have left', () => {
  it('is thrown away, but for that of an atlas in another folder', async () => {
    const other = 'https://elsewhere.eu/data/t1.00000001.json';
    const old = addressOf('t1.99999999.json');
    const store = new Map([old, ALL[3] ?? '', other].map((url) => [url, new Response()]));
    stores.set('regioscope-data', store);
    await forgetEarlier(ALL);
    expect(keptAddresses()).toEqual([ALL[3], other]);
  });
});

describe('what was seen before there was a worker', () => {
  it('is kept, if it is data and not kept yet', async () => {
    const seen = [ALL[0], ALL[5], addressOf('../assets/index-1a2b3c4d.js')];
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
      seen.map((name) => ({ name }) as PerformanceEntry),
    );
    serve();
    await keepSeen();
    expect(keptAddresses()).toEqual([ALL[5]]);
  });
});
