import { type RefCallback, useCallback, useState } from 'react';

/** How far below the visible part a thing may be and still count: it is there before one comes to it. */
const MARGIN = '400px';

/**
 * Whether an element has come into view, or near it; true from then on. What is costly to draw can
 * wait for it. Printing shows all of a page, and so does a browser that cannot tell.
 */
export function useSeen(): [RefCallback<Element>, boolean] {
  const [isSeen, setSeen] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (!element) return;
    const show = () => setSeen(true);
    if (typeof IntersectionObserver === 'undefined') {
      show();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      // The margin of a panel that scrolls in itself is another one than that of the window.
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    );
    observer.observe(element);
    addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', show);
    };
  }, []);
  return [ref, isSeen];
}
