import type { Page } from 'playwright-core';

/** Every text that the page shows or tells, each once: in elements, names, titles and descriptions. */
export function pageTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt'].concat([
      'placeholder',
      'aria-roledescription',
      'aria-placeholder',
    ]);
    const texts = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement?.closest('script, style, noscript');
      if (!parent && node.textContent?.trim()) texts.add(node.textContent);
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ATTRIBUTES) {
        const text = element.getAttribute(name);
        if (text?.trim()) texts.add(text);
      }
    }
    return [...texts];
  });
}

/** The texts that are cut off: by the window, by an element that hides what overflows, or out of their control. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, label, [role="button"], [role="tab"], th, td, figcaption, legend';
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || !element.checkVisibility({ opacityProperty: true })) continue;
      if (element.closest('.visually-hidden, script, style, option, [inert]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const by = cutBy(range.getBoundingClientRect(), element);
      if (by) found.add(`${by}: ${text.slice(0, 70)}`);
    }
    return [...found];

    function cutBy(rect: DOMRect, element: Element): string | null {
      if (rect.width === 0) return null;
      const control = element.closest(CONTROLS);
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const isWide = rect.right > box.right + 1.5 || rect.left < box.left - 1.5;
        const isTall = rect.bottom > box.bottom + 3 || rect.top < box.top - 3;
        const name = `${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''}`;
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return null;
        if (style.display !== 'inline') {
          if (isWide && ['hidden', 'clip'].includes(style.overflowX)) return `hidden by ${name}`;
          if (isTall && ['hidden', 'clip'].includes(style.overflowY)) return `hidden by ${name}`;
          if (isWide && at === control) return `out of ${name}`;
        }
        if (['auto', 'scroll'].includes(style.overflowX)) return null;
      }
      return rect.right > innerWidth + 1.5 || rect.left < -1.5 ? 'out of the window' : null;
    }
  });
}
