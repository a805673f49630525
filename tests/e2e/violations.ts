import axe from 'axe-core';
import type { Page } from 'playwright-core';

export const WIDTHS = { desktop: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;

/** What axe finds wrong with the page as it stands, by WCAG 2.2 A and AA and best practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate(
    "axe.run({ resultTypes: ['violations'] })",
  )) as axe.AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Looks at the page in every width and theme; what stands on it must not depend on how it came there. */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [device, [width, height]] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height });
      const here = await violations(page);
      found.push(...here.map((violation) => `${device}, ${colorScheme}: ${violation}`));
    }
  }
  return found;
}
