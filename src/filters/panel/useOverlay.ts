import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** Beside the main view; over it, which stays in use; over it, and nothing else is in use. */
export type PanelPlace = 'beside' | 'over' | 'modal';

interface Overlay {
  readonly place: PanelPlace;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const FOCUSABLE = 'button, input, select, summary, a[href]';

/**
 * What is due while the panel lies over the page: the focus comes in when it opens and returns where it
 * was, unless somebody has taken it elsewhere; Escape closes; in a modal one the focus goes round inside.
 *
 * @returns the listener for keys inside the panel
 */
export function useOverlay(
  panel: RefObject<HTMLElement | null>,
  closeButton: RefObject<HTMLButtonElement | null>,
  { place, isOpen, onClose }: Overlay,
): (event: KeyboardEvent) => void {
  const isOver = place !== 'beside' && isOpen;
  const back = useRef<Element>(null);
  useEffect(() => {
    if (!isOver) return;
    const opened = panel.current;
    back.current = document.activeElement;
    closeButton.current?.focus();
    return () => {
      const { activeElement, body } = document;
      const isLost = activeElement === body || opened?.contains(activeElement);
      if (isLost && back.current instanceof HTMLElement) back.current.focus();
    };
  }, [panel, closeButton, isOver]);

  return (event) => {
    if (!isOver) return;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      onClose();
    }
    if (event.key === 'Tab' && place === 'modal') goRound(panel.current, event);
  };
}

function goRound(panel: HTMLElement | null, event: KeyboardEvent): void {
  const all = [...(panel?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter(
    (element) => element.offsetParent !== null,
  );
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (event.target !== from) return;
  event.preventDefault();
  to?.focus();
}
