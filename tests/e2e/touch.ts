import type { CDPSession, Locator, Page } from 'playwright-core';

const STEPS = 6;

type Point = readonly [number, number];

/** A finger on the page, as a phone reports it. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  async tap([x, y]: Point): Promise<void> {
    await this.#send('touchStart', [x, y]);
    await this.#send('touchEnd', null);
  }

  /** Drags slowly from a point by so many pixels down, and waits before it lets go: nothing is thrown. */
  async drag([x, y]: Point, down: number): Promise<void> {
    await this.#send('touchStart', [x, y]);
    for (let step = 1; step <= STEPS; step += 1) {
      await this.#send('touchMove', [x, y + (down * step) / STEPS]);
    }
    await this.#page.waitForTimeout(150);
    await this.#send('touchEnd', null);
  }

  /** The middle of an element. */
  async on(target: Locator): Promise<Point> {
    const box = await target.boundingBox();
    if (!box) throw new Error('nothing to touch there');
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  #send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null): Promise<unknown> {
    const touchPoints = at ? [{ x: at[0], y: at[1] }] : [];
    return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
