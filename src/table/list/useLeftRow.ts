import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import { focusMain } from '../../ui/focusMain';

/** The row that had the focus when the list went, until the list is back. */
let left: TerritoryCode | null = null;

/**
 * Where the profile takes the place of the list, the focus must not go with the row that opened it: it
 * waits at the main view, from where the profile takes it, and comes back to the row with the list.
 *
 * @param selected the region whose profile is open
 */
export function useLeftRow(
  frame: RefObject<HTMLElement | null>,
  selected: TerritoryCode | null,
  goTo: (code: TerritoryCode) => void,
): void {
  const comeBack = useEffectEvent(goTo);
  // Before the page shows: afterwards the browser has dropped the focus already. Out of sight while a profile is open …
  useLayoutEffect(() => {
    if (selected !== null) {
      if (frame.current?.checkVisibility() === false) leave(frame.current);
      return;
    }
    // In a sheet that only peeks it has no height: the main view is a better place then.
    const isWaiting = document.activeElement?.id === 'map' && frame.current?.clientHeight;
    if (left !== null && isWaiting) comeBack(left);
    left = null;
  }, [frame, selected]);
  // … or not on the page.
  useLayoutEffect(() => {
    const list = frame.current;
    return () => leave(list);
  }, [frame]);
}

function leave(list: HTMLElement | null): void {
  const { activeElement } = document;
  if (!list?.contains(activeElement)) return;
  left = activeElement?.closest<HTMLElement>('[data-code]')?.dataset.code ?? null;
  focusMain();
}
