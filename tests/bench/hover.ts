import type { Browser, Page } from 'playwright-core';
import { measure, type Step } from './measure';
import { createRandom } from './random';
import type { Cost } from './trace';

/** Moves the pointer over the map from place to place, a hundred of them by default, most on land. */
export async function hoverRegions(browser: Browser, page: Page, places = 100): Promise<Cost[]> {
  const random = createRandom(2021);
  const box = await page.locator('[data-map-state]').boundingBox();
  if (!box) throw new Error('the map has no size');
  const step: Step = async () => {
    // The middle half of the sheet: little sea.
    const x = box.x + box.width * (0.25 + random() / 2);
    const y = box.y + box.height * (0.25 + random() / 2);
    return () => page.mouse.move(x, y);
  };
  return measure(browser, page, Array<Step>(places).fill(step));
}
