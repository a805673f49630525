import { forgetEarlier, keepSeen, publishedFiles } from './dataCache';
import { resumeSaving } from './saving';
import { registerWorker } from './worker';

/** Makes this device keep the atlas: the page with its code, what has been seen, and all of it where that was asked for. */
export async function startOffline(): Promise<void> {
  if (!(await registerWorker())) return;
  const published = await publishedFiles().catch(() => null);
  if (!published) return;
  await keepSeen();
  await forgetEarlier(published.addresses);
  await resumeSaving();
}
