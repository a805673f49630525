import { create } from 'zustand';
import {
  nextOffline,
  type OfflineEvent,
  type OfflineState,
  UNCOUNTED,
} from '../../model/offline/state';
import { DatasetError } from '../fetchDataset';
import { forgetAll, keep, notKept, publishedFiles } from './dataCache';
import { isWished, wish } from './wish';

/** Requests at a time: as many as a browser sends to one host anyway. */
const LANES = 6;

/** How far saving has got. It goes on whatever part of the page is shown. */
export const useSaving = create<OfflineState>(() => UNCOUNTED);

const tell = (event: OfflineEvent) => useSaving.setState((state) => nextOffline(state, event));

let stopping: AbortController | null = null;

/** Counts what is kept; gives what is missing. */
async function count(): Promise<string[]> {
  const published = 'caches' in globalThis ? await publishedFiles() : null;
  if (!published) {
    tell({ type: 'ended', step: 'unavailable' });
    return [];
  }
  const { addresses, bytes } = published;
  const missing = await notKept(addresses);
  const saved = addresses.length - missing.length;
  tell({ type: 'counted', saved, total: addresses.length, bytes });
  return missing;
}

/** Finds out how much is kept, unless it is being saved. */
export async function countSaved(): Promise<void> {
  if (!stopping) await count().catch(() => tell({ type: 'ended', step: 'failed' }));
}

/** Fetches and keeps all that is missing, and from then on what later builds bring. */
export async function saveAll(): Promise<void> {
  if (stopping) return;
  const own = new AbortController();
  stopping = own;
  const { signal } = own;
  try {
    const missing = await count();
    tell({ type: 'started' });
    wish(true);
    // Else a browser that runs short of room may throw it all away.
    void navigator.storage?.persist?.();
    await inLanes(missing, async (address) => {
      signal.throwIfAborted();
      await keep(address, signal);
      tell({ type: 'kept' });
    });
  } catch (error) {
    if (!signal.aborted) tell({ type: 'ended', step: isNetwork(error) ? 'failed' : 'full' });
    own.abort();
  } finally {
    if (stopping === own) stopping = null;
  }
}

/** Stops saving; what is kept by then stays. */
export async function cancelSaving(): Promise<void> {
  wish(false);
  stopping?.abort();
  stopping = null;
  await countSaved();
}

/** Takes everything off this device again but what the page itself needs. */
export async function removeSaved(): Promise<void> {
  wish(false);
  await forgetAll();
  await countSaved();
}

/** Goes on where a page that was closed stopped, and fetches what a newer build has changed. */
export async function resumeSaving(): Promise<void> {
  if (isWished()) await saveAll();
}

/** Some at a time; the first failure is thrown. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const rest = [...items];
  const lane = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function isNetwork(error: unknown): boolean {
  return error instanceof DatasetError || error instanceof TypeError;
}
