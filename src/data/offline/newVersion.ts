import { create } from 'zustand';

interface NewVersion {
  /** Takes this page to the version that waits, with its address; null while there is none. */
  readonly reload: (() => void) | null;
}

/** Whether a newer build than the one that is shown stands ready on this device. */
export const useNewVersion = create<NewVersion>(() => ({ reload: null }));

/** Asks the server for a newer build: where a file of this one is gone, there is likely one. */
export async function askForNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  // A server that cannot be had has nothing new to tell.
  await registration?.update().catch(() => {});
}
