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

/**
 * The words that are cut off: by the window, by an element that hides what overflows, or out of their
 * control. The map's own names are the map's: it ends where it ends.
 *
 * @param wanted which texts are looked at
 */
export function cutTexts(page: Page, wanted = /\S/): Promise<string[]> {
  return page.evaluate((pattern) => {
    const CONTROLS = 'button, label, [role="button"], [role="tab"], th, td, figcaption, legend';
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || !pattern.test(text)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('script, style, option, [inert], [data-map-state] svg')) continue;
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
  }, wanted);
}

/** The lines of text that are written over each other: "first | second". */
export function overlaidTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: { text: string; rect: DOMRect; parent: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || parent.closest('script, style, option, [inert], svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (isInSight(rect, parent)) {
          lines.push({ text: text.slice(0, 40), rect: seenOf(rect, parent), parent });
        }
      }
    }
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => one.parent !== other.parent && isOver(one.rect, other.rect))
        .map((other) => `${one.text} | ${other.text}`),
    );

    /** What is left of it by those around it that scroll or hide what overflows. */
    function seenOf({ x, y, right, bottom }: DOMRect, parent: Element): DOMRect {
      const seen = { x, y, right, bottom };
      for (let up: Element | null = parent; up; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.display === 'inline' || style.overflow.startsWith('visible')) continue;
        const box = up.getBoundingClientRect();
        seen.x = Math.max(seen.x, box.x);
        seen.y = Math.max(seen.y, box.y);
        seen.right = Math.min(seen.right, box.right);
        seen.bottom = Math.min(seen.bottom, box.bottom);
      }
      const [width, height] = [seen.right - seen.x, seen.bottom - seen.y];
      return new DOMRect(seen.x, seen.y, Math.max(0, width), Math.max(0, height));
    }

    /** It is for the eye, and nothing lies over the middle of it. */
    function isInSight({ left, top, width, height }: DOMRect, parent: Element): boolean {
      for (let up: Element | null = parent; up; up = up.parentElement) {
        if (getComputedStyle(up).clipPath === 'inset(50%)') return false;
      }
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && (at.contains(parent) || parent.contains(at));
    }

    /** Letters seldom fill their line: what is shared must be more than its edge. */
    function isOver(a: DOMRect, b: DOMRect): boolean {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 2 && high > Math.min(a.height, b.height) / 3;
    }
  });
}

/** The controls of the page that something else lies over, so that no pointer reaches them. */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll('button, a[href], select, input, summary');
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      if (control.closest('[inert]')) return [];
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // Away by scrolling, or by what scrolls.
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight || isScrolledAway(control, x, y))
        return [];
      const at = document.elementFromPoint(x, y);
      const isFree = !at || control.contains(at) || at.contains(control);
      // A sheet lies over what stands beside the main view: it was asked for last.
      if (!control.closest('main') && at?.closest('[data-detent]')) return [];
      const label = control.closest('label');
      if (isFree || label?.contains(at)) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim();
      return [`${name}: under ${at.tagName.toLowerCase()}.${at.getAttribute('class')}`];
    });

    function isScrolledAway(element: Element, x: number, y: number): boolean {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const isOutside = x < box.left || x > box.right || y < box.top || y > box.bottom;
        if (isOutside && `${overflowX}${overflowY}`.match(/auto|scroll/)) return true;
        if (position === 'fixed') return false;
      }
      return false;
    }
  });
}
