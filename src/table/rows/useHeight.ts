import { useCallback, useState } from 'react';
import { inPixels } from '../../ui/inPixels';

/**
 * The height of an element in pixels, kept up to date.
 *
 * @param typical in rem, until the element is on the page
 */
export function useHeight(typical: number): [number, (element: HTMLElement | null) => void] {
  const [height, setHeight] = useState(() => inPixels(typical));
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [height, ref];
}
