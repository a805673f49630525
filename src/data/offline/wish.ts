const KEY = 'regioscope:offline';

/** Remembers in this browser that the whole atlas is to be kept, or no longer. Where nothing can be stored it lasts as long as what is kept. */
export function wish(isWished: boolean): void {
  try {
    if (isWished) localStorage.setItem(KEY, 'all');
    else localStorage.removeItem(KEY);
  } catch {
    // What is kept stays kept; a newer build will not be completed by itself.
  }
}

/** Whether the whole atlas is to be kept. */
export function isWished(): boolean {
  try {
    return localStorage.getItem(KEY) === 'all';
  } catch {
    return false;
  }
}
