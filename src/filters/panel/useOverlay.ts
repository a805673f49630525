import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const FOCUSABLE = 'button, input, select, summary, a[href]';

/**
 * What is due while the panel lies over the page, which is while its close button is to be seen: the
 * focus comes in when it opens, goes round inside, and returns where it was; Escape closes.
 *
 * @returns the listener for keys inside the panel
 */
export function useOverlay(
  panel: RefObject<HTMLElement | null>,
  closeButton: RefObject<HTMLButtonElement | null>,
  onClose: () => void,
): (event: KeyboardEvent) => void {
  useEffect(() => {
    const button = closeButton.current;
    if (!button) return;
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && panel.current?.contains(target) === true;
    // Where the focus was before it came in: who is quick is inside before the panel is seen to be open.
    let back: HTMLElement | null = null;
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !isInside(target)) back = target;
    };
    let isOpen = false;
    const observer = new IntersectionObserver(([entry]) => {
      const isShown = entry?.isIntersecting ?? false;
      if (isShown === isOpen) return;
      isOpen = isShown;
      if (!isShown) back?.focus();
      else if (!isInside(document.activeElement)) button.focus();
    });
    observer.observe(button);
    document.addEventListener('focusin', follow);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', follow);
    };
  }, [panel, closeButton]);

  return (event) => {
    if (closeButton.current?.offsetParent === null) return;
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      onClose();
    }
    if (event.key === 'Tab') goRound(panel.current, event);
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
