import { useLayoutEffect, useState } from 'react';

/** `sheet`: what is printed instead of the page. `head`: what is printed above a part of the page. */
export type SheetKind = 'sheet' | 'head';

/**
 * A place for a sheet before all of the page: so it is printed first, and so the names in its drawings
 * are found before those of a page that is hidden.
 */
export function useSheetPlace(kind: SheetKind): HTMLElement {
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    place.dataset.print = kind;
    document.body.prepend(place);
    return () => place.remove();
  }, [place, kind]);
  return place;
}
