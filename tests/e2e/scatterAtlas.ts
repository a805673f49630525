import type { Locator } from 'playwright-core';
import { Atlas } from './atlas';

/** The scatter of two indicators, and rectangles drawn over it. */
export class ScatterAtlas extends Atlas {
  /** The scatter with all that is said around it. */
  get scatterFigure(): Locator {
    return this.page.getByRole('figure').filter({ has: this.scatter });
  }

  /** Draws a rectangle over the scatter, from and to shares of its width and height. */
  async brush(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const at = await this.#withinScatter();
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
    await this.page.mouse.move(...at(to));
    await this.page.mouse.up();
  }

  /** The same by touch, as a phone reports it. */
  async brushByFinger(
    from: readonly [number, number],
    to: readonly [number, number],
  ): Promise<void> {
    const at = await this.#withinScatter();
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove', [x, y]: readonly [number, number]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await touch('touchStart', at(from));
    await touch('touchMove', at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
    await touch('touchMove', at(to));
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** Brings the scatter into sight; gives the place on the page of shares of its width and height. */
  async #withinScatter() {
    await this.scatter.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const box = await this.scatter.boundingBox();
    if (!box) throw new Error('the scatter has no size');
    return ([x, y]: readonly [number, number]) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
  }

  /** The mark of a region in the scatter. */
  markOf(code: string): Locator {
    return this.scatter.locator(`[data-code="${code}"]`);
  }

  /** What the answer counts: "86 of 334 regions". */
  get answerCount(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^\d+ of 334 regions$/ });
  }
}
