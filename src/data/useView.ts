import { throttle, useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { viewParsers } from '../model/url/parsers';
import type { Camera, InfoPage, View } from '../model/view';

/** Browsers refuse more than about a hundred address changes in ten seconds; a camera moves more often than that. */
const CAMERA_INTERVAL = throttle(400);
/** So does who types. */
const TYPING_INTERVAL = throttle(200);

export interface ViewControls {
  readonly view: View;
  /** A deliberate step: Back undoes it. */
  readonly setView: (change: Partial<View>) => void;
  /** Typing, not a step: Back does not stop at every letter. */
  readonly typeView: (change: Partial<View>) => void;
  /** Movement, not a step: Back does not stop at it. */
  readonly setCamera: (camera: Camera | null) => void;
  /** Opens a page at one of its sections (the id of an element, empty for its beginning), or the atlas: a step. */
  readonly showPage: (page: InfoPage | null, section: string) => void;
}

/** The view as the address bar holds it, and the only ways to change it. */
export function useView(): ViewControls {
  const [view, write] = useQueryStates(viewParsers);
  const setView = useCallback(
    (change: Partial<View>) => {
      void write(change, { history: 'push' });
    },
    [write],
  );
  const typeView = useCallback(
    (change: Partial<View>) => {
      void write(change, { history: 'replace', limitUrlUpdates: TYPING_INTERVAL });
    },
    [write],
  );
  const setCamera = useCallback(
    (camera: Camera | null) => {
      void write({ camera }, { history: 'replace', limitUrlUpdates: CAMERA_INTERVAL });
    },
    [write],
  );
  const showPage = useCallback(
    (page: InfoPage | null, section: string) => {
      // The fragment belongs to the entry that the step has made.
      void write({ page }, { history: 'push' }).then(() => setFragment(section));
    },
    [write],
  );
  return { view, setView, typeView, setCamera, showPage };
}

/** Replaces the fragment of the address. A new one is followed, as a link to it would be. */
function setFragment(section: string): void {
  if (section !== '') location.replace(`#${section}`);
  else if (location.hash !== '') {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}
