import type { Locator } from 'playwright-core';
import { Atlas } from './atlas';

/** The legend, and what the still map shows of it. */
export class LegendAtlas extends Atlas {
  /** A class of the legend, or "Not available": pointing at it shows its regions, a click filters. */
  legendClass(name: string | RegExp): Locator {
    return this.legend.getByRole('button', { name });
  }

  /** How many different colours the still map gives to regions with a value. */
  async coloursOfStillMap(): Promise<number> {
    const fills = await this.map
      .locator('path[fill^="#"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
    return new Set(fills).size;
  }
}
