import { HASHED_DATA } from '../../model/dataset/manifest';
import { DATA_CACHE } from '../../model/offline/cache';
import { DatasetError, fetchManifest, publishedAddress } from '../fetchDataset';

/** All files of the dataset of this build: their addresses, and what they weigh on their way. */
export interface Published {
  readonly addresses: readonly string[];
  readonly bytes: number;
}

/** Null while the app is being developed. Throws a `DatasetError`. */
export async function publishedFiles(): Promise<Published | null> {
  const manifest = await fetchManifest();
  if (!manifest) return null;
  return { addresses: Object.values(manifest.files).map(publishedAddress), bytes: manifest.bytes };
}

/** Those of some addresses that this device does not keep, neither with the page nor as data. */
export async function notKept(addresses: readonly string[]): Promise<string[]> {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const urls = new Set(kept.flat().map(({ url }) => url));
  return addresses.filter((address) => !urls.has(address));
}

/** Fetches a file and keeps it. Throws a `DatasetError`, or what the browser says when it has no room. */
export async function keep(address: string, signal?: AbortSignal): Promise<void> {
  const response = await fetch(address, signal ? { signal } : {}).catch((cause: unknown) => {
    throw new DatasetError('offline', address, cause);
  });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok || !isJson) throw new DatasetError('missing', address);
  await (await caches.open(DATA_CACHE)).put(address, response);
}

/** Keeps what this page has fetched before it had a worker; it is in the browser's own cache still. */
export async function keepSeen(): Promise<void> {
  const seen = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => HASHED_DATA.test(name));
  const missing = await notKept(seen);
  await Promise.allSettled(missing.map((address) => keep(address)));
}

/** Throws away what earlier builds of this atlas have left; an atlas in another folder keeps its own. */
export async function forgetEarlier(published: readonly string[]): Promise<void> {
  const folder = publishedAddress('');
  const current = new Set(published);
  const cache = await caches.open(DATA_CACHE);
  const old = (await cache.keys()).filter(({ url }) => url.startsWith(folder) && !current.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Gives the room back; what the page itself needs stays. */
export async function forgetAll(): Promise<void> {
  await forgetEarlier([]);
}
