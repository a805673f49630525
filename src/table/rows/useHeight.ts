import { useCallback, useState } from 'react';

/** The height of an element in pixels, kept up to date; as it is given until the element is on the page. */
export function useHeight(typical: number): [number, (element: HTMLElement | null) => void] {
  const [height, setHeight] = useState(typical);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [height, ref];
}
