import { type RefObject, useEffect, useRef } from 'react';

/**
 * What is due when a page takes the place of the atlas: the window has its title, and the focus goes to
 * its heading, or to the section that the address names.
 *
 * @returns for the heading of the page
 */
export function usePageOpening(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    // Somebody else's page may have been scrolled down.
    scrollTo(0, 0);
    if (!goToSection()) heading.current?.focus({ preventScroll: true });
    addEventListener('hashchange', goToSection);
    return () => removeEventListener('hashchange', goToSection);
  }, []);
  return heading;
}

/** Moves to the section of the address; false if it names none that is here. */
function goToSection(): boolean {
  const section = document.getElementById(location.hash.slice(1));
  const title = section?.querySelector<HTMLElement>('[tabindex="-1"]');
  if (!section || !title) return false;
  section.scrollIntoView();
  title.focus({ preventScroll: true });
  return true;
}
