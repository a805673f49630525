/**
 * Says on a scrolling element, as `data-more`, at which sides more lies beyond its edge: "left right".
 * Given to it as its `ref`, together with the class of `ScrollEdges.module.css`.
 */
export function scrollEdges(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return;
  const mark = () => {
    const { scrollLeft, clientWidth, scrollWidth } = element;
    const sides = [scrollLeft > 1 && 'left', scrollLeft + clientWidth < scrollWidth - 1 && 'right'];
    element.dataset.more = sides.filter(Boolean).join(' ');
  };
  const observer = new ResizeObserver(mark);
  observer.observe(element);
  for (const child of element.children) observer.observe(child);
  element.addEventListener('scroll', mark, { passive: true });
  return () => {
    observer.disconnect();
    element.removeEventListener('scroll', mark);
  };
}
