import type { Page } from 'playwright-core';

/** Something that the keyboard comes to. */
interface Stop {
  /** Role or tag, and the beginning of the name. */
  readonly name: string;
  /** What a person with no mouse would miss: nothing if all is well. */
  readonly faults: readonly string[];
}

/**
 * Goes round the page by Tab or Shift+Tab and says where something is wrong: a stop without a name,
 * without a mark that it has the focus, or hidden by what lies over it.
 */
export async function faultsOfStops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const faults: string[] = [];
  const limit = 600;
  for (let stops = 0; stops < limit; stops++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) {
      if (stops < 10) throw new Error(`The keyboard is back after ${stops} stops.`);
      return faults;
    }
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  throw new Error(`The keyboard does not leave the page by ${limit} stops.`);
}

/** Runs in the page, once it has answered to the focus. */
async function lookAtFocus(): Promise<Stop | null> {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const name = (
    at.getAttribute('aria-label') ??
    (at as HTMLInputElement).labels?.[0]?.textContent ??
    at.textContent ??
    ''
  ).trim();
  const box = at.getBoundingClientRect();
  const isSeen = [0.02, 0.25, 0.5, 0.75, 0.98].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const found = document.elementFromPoint(
        box.left + box.width * across,
        box.top + box.height * down,
      );
      return (
        found !== null && (at.contains(found) || (at.closest('label')?.contains(found) ?? false))
      );
    }),
  );
  const isMarked = [at, at.parentElement].some((element) => {
    if (!element) return false;
    return [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
  return {
    name: `${at.getAttribute('role') ?? at.tagName.toLowerCase()} “${name.slice(0, 50)}”`,
    faults: [
      ...(name === '' ? ['no name'] : []),
      ...(isMarked ? [] : ['no mark of the focus']),
      ...(isSeen ? [] : ['out of sight']),
    ],
  };
}
