import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

const WINDOWS = {
  wide: [1440, 900],
  tablet: [800, 1100],
  phone: [390, 844],
  'a phone held across': [844, 390],
  'four times the size': [320, 256],
} as const;

async function open(width: number, height: number): Promise<Atlas> {
  const page = await newPage({
    context: { viewport: { width, height }, hasTouch: width < 900, isMobile: width < 900 },
  });
  const atlas = new Atlas(page);
  await atlas.open();
  return atlas;
}

/** What can be used in the header, by name, in the order of the keyboard. */
function controlsOfHeader(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole('banner')
    .locator('input:visible, a:visible, button:visible, select')
    .evaluateAll((controls) =>
      controls.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    );
}

describe.each(Object.entries(WINDOWS))('a window: %s', (_, [width, height]) => {
  it('has the help where every other window has it', async () => {
    const { page } = await open(width, height);
    await page.getByRole('combobox', { name: 'Find a region' }).waitFor();
    expect(await controlsOfHeader(page)).toEqual([
      expect.stringMatching(/^Find a region/),
      expect.stringMatching(/^Help/),
      'Copy link',
      'Colours of the page',
    ]);
  });

  it('says one thing at a time on the first visit', async () => {
    const { page } = await open(width, height);
    const note = page.getByRole('note').filter({ hasText: 'Shown without WebGL' });
    const hint = page.getByRole('link', { name: 'How to read this map' });
    await note.waitFor();
    expect(await hint.isVisible()).toBe(false);
    await note.getByRole('button', { name: 'Dismiss' }).click();
    await hint.waitFor();
  });
});

it('a phone held across shows five rows of the table', async () => {
  const page = await newPage({
    context: { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true },
  });
  const atlas = new Atlas(page);
  await atlas.openTable('?view=table');
  const whole = () =>
    atlas.table.getByRole('rowheader').evaluateAll(
      (heads) =>
        heads.filter((head) => {
          const { left, right, top, bottom } = head.getBoundingClientRect();
          return [top + 4, bottom - 4].every((y) =>
            head.contains(document.elementFromPoint((left + right) / 2, y)),
          );
        }).length,
    );
  await expect.poll(whole).toBeGreaterThanOrEqual(5);
});
