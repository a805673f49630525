import type { Locator } from 'playwright-core';
import { DrawnMapAtlas } from './drawnMapAtlas';

/** What went wrong, and the way on. */
export class FaultsAtlas extends DrawnMapAtlas {
  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** Takes the way on that an alert offers. */
  async tryAgain(): Promise<void> {
    await this.alert.getByRole('button', { name: 'Try again' }).click();
  }
}
