import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** jsdom lays nothing out: whoever asks for the size of an element gets that of a column of the profile. */
class FixedSize implements ResizeObserver {
  readonly #onSize: ResizeObserverCallback;

  constructor(onSize: ResizeObserverCallback) {
    this.#onSize = onSize;
  }

  observe(target: Element): void {
    const contentRect = new DOMRect(0, 0, 380, 200);
    const size = { blockSize: 200, inlineSize: 380 };
    const sizes = { borderBoxSize: [size], contentBoxSize: [size] };
    this.#onSize([{ target, contentRect, ...sizes, devicePixelContentBoxSize: [size] }], this);
  }

  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= FixedSize;

// Parts of the page are fetched when they are needed: the first of a file may take its time.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
