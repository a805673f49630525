import { type RefObject, useLayoutEffect } from 'react';

/**
 * Moves the focus to the heading of a panel that somebody opened, and back to where it was when the
 * panel goes with the focus in it; without such a place, to the map. A panel that is there when the
 * page loads, while nothing has the focus, leaves it alone.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
) {
  // Before the page shows and before it goes: afterwards the browser has dropped the focus already.
  useLayoutEffect(() => {
    const before = focusedElement();
    // A sheet goes with what it holds, and so does its bar.
    const opened = panel.current?.closest('[data-detent]') ?? panel.current;
    if (before) heading.current?.focus();
    return () => {
      if (!opened?.contains(document.activeElement)) return;
      const back = before?.isConnected ? before : document.getElementById('map');
      back?.focus();
      // React is deaf to a focus that is given while it changes the page, and the map has to hear of its
      // own: it says then which region the keyboard stands on.
      queueMicrotask(() => {
        if (back !== document.activeElement) return;
        back?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      });
    };
  }, [panel, heading]);
}

/** The element that has the focus; null where only the page itself has. */
function focusedElement(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}
