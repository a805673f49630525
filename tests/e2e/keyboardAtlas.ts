import type { Locator } from 'playwright-core';
import { Atlas } from './atlas';

/** The keyboard: what it comes to, and what then has the focus. */
export class KeyboardAtlas extends Atlas {
  /** Presses Tab until something has the focus, or Shift+Tab if it stands before. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let stops = 0; stops < 80; stops++) {
      await this.page.keyboard.press(key);
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('The keyboard does not come there.');
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Role and name of what has the focus: "application: Population density …". */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: at } = document;
      const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase()}: ${name}`;
    });
  }
}
