import { useCallback, useEffect, useRef, useState } from 'react';
import { InfoPageProvider } from '../data/InfoPageProvider';
import { useView } from '../data/useView';
import type { InfoPage } from '../model/view';
import { focusMain } from '../ui/focusMain';
import { Atlas } from './Atlas';
import { InfoPart } from './InfoPart';
import styles from './Pages.module.css';

/**
 * The atlas, or a page that is read instead. An atlas that has been shown stays behind the page as it
 * was, out of sight and reach: its map would take a second to draw anew.
 */
export function Pages() {
  const { view, showPage } = useView();
  const { page } = view;
  const [hasAtlas, setHasAtlas] = useState(page === null);
  if (page === null && !hasAtlas) setHasAtlas(true);
  const setOpener = useReturnOfFocus(page);
  const show = useCallback(
    (next: InfoPage | null, section: string, opener: Element | null) => {
      if (page === null) setOpener(opener);
      showPage(next, section);
    },
    [page, setOpener, showPage],
  );

  return (
    <InfoPageProvider view={view} onShow={show}>
      {hasAtlas && (
        <div className={page === null ? undefined : styles.behind} inert={page !== null}>
          <Atlas />
        </div>
      )}
      {page !== null && <InfoPart page={page} />}
    </InfoPageProvider>
  );
}

/** Back in the atlas the focus is where it was, or on the main view. Gives what tells where it was. */
function useReturnOfFocus(page: InfoPage | null): (opener: Element | null) => void {
  const opener = useRef<Element | null>(null);
  const wasAway = useRef(page !== null);
  useEffect(() => {
    const isBack = page === null && wasAway.current;
    wasAway.current = page !== null;
    if (!isBack) return;
    const { current } = opener;
    if (current instanceof HTMLElement) current.focus();
    if (document.activeElement !== current) focusMain();
  }, [page]);
  return useCallback((element) => {
    opener.current = element;
  }, []);
}
