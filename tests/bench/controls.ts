import type { Locator, Page } from 'playwright-core';
import { pick } from './random';

/** What the filter panel offers, by the names that people hear, and how often each is used. */
const KINDS = [
  { group: 'Networks', role: 'checkbox', weight: 8 },
  { group: 'Networks', role: 'button', name: /^Exclude /, weight: 2 },
  { group: 'Match', role: 'radio', weight: 3 },
  { group: 'Innovation group', role: 'checkbox', weight: 3 },
  { group: 'Country', role: 'checkbox', weight: 3 },
] as const;

/** A control that can be clicked now; null where there is none at the moment. */
type Choice = (random: () => number) => Promise<Locator | null>;

/** Everything on the panel that changes the filters, as often as a person would use it. Opens what is closed. */
export async function filterChoices(page: Page): Promise<readonly Choice[]> {
  const choices: Choice[] = [];
  for (const { group: name, role, weight, ...rest } of KINDS) {
    const group = page.getByRole('group', { name, exact: true });
    const controls = group.getByRole(role, rest);
    await group.first().waitFor();
    if ((await controls.count()) === 0) {
      await group.getByText(name, { exact: true }).first().click();
    }
    await controls.first().waitFor();
    choices.push(...Array<Choice>(weight).fill((random) => usableOne(controls, random)));
  }
  return choices;
}

/** What takes all filters away; it is there once something is set. */
export function clearButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Clear all filters' }).first();
}

async function usableOne(controls: Locator, random: () => number): Promise<Locator | null> {
  const usable = await controls.evaluateAll((elements) =>
    elements.flatMap((element, i) => {
      const { disabled, checked, type } = element as HTMLInputElement;
      // A chosen radio button does nothing.
      return disabled || (type === 'radio' && checked) ? [] : [i];
    }),
  );
  return usable.length === 0 ? null : controls.nth(pick(random, usable));
}

/** Brings a control into sight and the pointer onto it; one that has a label is clicked there. */
export async function pointTo(page: Page, control: Locator): Promise<void> {
  const { x, y } = await control.evaluate((element) => {
    const target = element.closest('label') ?? element;
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
  });
  await page.mouse.move(x, y);
  await page.waitForTimeout(60);
}
