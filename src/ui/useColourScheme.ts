import { useSyncExternalStore } from 'react';
import type { ColourScheme } from './tokens/mapPalette';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Light or dark, as the system asks. */
export function useColourScheme(): ColourScheme {
  return useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? 'dark' : 'light'));
}
