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

/** The widest and highest window of a layout, in em: the first that holds the window is its layout, else `wide`. */
export const LAYOUTS: readonly (readonly [layout: Layout, width: number, height: number])[] = [
  ['flow', 34.99, 31.24],
  ['across', 999, 31.24],
  ['phone', 43.75, 999],
  ['tablet', 56.25, 999],
];

/**
 * The layout of the window. In em of the page, which all lengths follow: who asks for larger letters, by
 * the browser's settings or a style sheet of their own, gets the layout of a smaller window. The text of
 * this function stands in the page: it uses nothing from outside itself.
 */
export function windowLayout(layouts: typeof LAYOUTS): Layout {
  const page = document.documentElement;
  const em = Number.parseFloat(getComputedStyle(page).fontSize);
  // Unlike the inner size of the window, that of the page stays where fingers enlarge it.
  return (
    layouts.find(
      ([, width, height]) => page.clientWidth <= width * em && page.clientHeight <= height * em,
    )?.[0] ?? 'wide'
  );
}

/** An element as large as the window less two letters says when either of them changes. */
function subscribe(onChange: () => void): () => void {
  const probe = document.createElement('div');
  probe.id = 'probe';
  document.body.append(probe);
  const observer = new ResizeObserver(onChange);
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
}

/** The layout that the page is being written for; null in the browser, whose window decides. */
export const WrittenLayout = createContext<Layout | null>(null);

const layoutNow = () => windowLayout(LAYOUTS);

/** The layout that the window has room for, and again when that changes. */
export function useLayout(): Layout {
  const written = useContext(WrittenLayout);
  return useSyncExternalStore(subscribe, layoutNow, () => written ?? layoutNow());
}
