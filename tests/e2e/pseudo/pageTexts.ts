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

/** Only the pseudo language has these signs: names in the data are not looked at. */
const PSEUDO_SIGNS = '[⟦⟧ȧ]';

/**
 * The words that are cut off: by the window, by an element that hides what overflows, or out of their control.
 *
 * @param signs a regular expression of what a text must have to be looked at
 */
export function cutTexts(page: Page, signs = PSEUDO_SIGNS): Promise<string[]> {
  return page.evaluate((wanted) => {
    const CONTROLS = 'button, label, [role="button"], [role="tab"], th, td, figcaption, legend';
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || !new RegExp(wanted).test(text)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('script, style, option, [inert]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      const by = rect.width > 0 && cutBy(rect, element);
      if (by) found.add(`${by}: ${text.slice(0, 70)}`);
    }
    return [...found];

    function cutBy(rect: DOMRect, element: Element): string | null {
      const control = element.closest(CONTROLS);
      // Where something scrolls, what lies beyond it can be had.
      let canBeWide = true;
      let canBeTall = true;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const isWide = canBeWide && (rect.right > box.right + 1.5 || rect.left < box.left - 1.5);
        const isTall = canBeTall && (rect.bottom > box.bottom + 3 || rect.top < box.top - 3);
        const name = `${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''}`;
        // For screen readers alone, or shortened on purpose.
        if (style.clipPath === 'inset(50%)' || style.textOverflow === 'ellipsis') return null;
        if (style.display !== 'inline') {
          if (isWide && ['hidden', 'clip'].includes(style.overflowX)) return `hidden by ${name}`;
          if (isTall && ['hidden', 'clip'].includes(style.overflowY)) return `hidden by ${name}`;
          if (isWide && at === control) return `out of ${name}`;
        }
        // What is fixed to the window is cut by nothing around it.
        if (style.position === 'fixed') return null;
        if (['auto', 'scroll'].includes(style.overflowX)) canBeWide = false;
        if (['auto', 'scroll'].includes(style.overflowY)) canBeTall = false;
      }
      const isOutside = rect.right > innerWidth + 1.5 || rect.left < -1.5;
      return canBeWide && isOutside ? 'out of the window' : null;
    }
  }, signs);
}
