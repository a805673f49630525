import { createContext, useContext, useSyncExternalStore } from 'react';

/**
 * How the page is laid out.
 * - `wide`: filters and legend, main view, profile or list side by side.
 * - `tablet`: the main view above legend and list; filters come in from the side, the profile from below.
 * - `phone`: the main view fills the window; legend, filters and profile are sheets that come up from below.
 * - `across`: a phone held across; the main view, and one panel at its right.
 * - `flow`: a window with room for one thing at a time, as at 400 % zoom; the page scrolls.
 */
export type Layout = 'wide' | 'tablet' | 'phone' | 'across' | 'flow';

/** The first that holds is the layout. In em: who asks for larger letters gets the layout of a smaller window. */
export const LAYOUTS: readonly (readonly [Layout, string])[] = [
  ['flow', '(max-width: 34.99em) and (max-height: 31.24em)'],
  ['across', '(max-height: 31.24em)'],
  ['phone', '(max-width: 43.75em)'],
  ['tablet', '(max-width: 56.25em)'],
];

function subscribe(onChange: () => void): () => void {
  const lists = LAYOUTS.map(([, query]) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function layoutNow(): Layout {
  return LAYOUTS.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'wide';
}

/** The layout that the page is being written for; null in the browser, whose window decides. */
export const WrittenLayout = createContext<Layout | null>(null);

/** The layout that the window has room for, and again when that changes. */
export function useLayout(): Layout {
  const written = useContext(WrittenLayout);
  return useSyncExternalStore(subscribe, layoutNow, () => written ?? layoutNow());
}
