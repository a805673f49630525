import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_SCRIPTS } from '../src/firstScripts';

const page = document.documentElement;
const root = () => document.getElementById('root');

/** jsdom paints nothing: this tells of a first paint after 120 ms, as a browser does. */
class FirstPaint {
  readonly #tell: PerformanceObserverCallback;

  constructor(tell: PerformanceObserverCallback) {
    this.#tell = tell;
  }

  observe() {
    const entries = [{ name: 'first-contentful-paint', startTime: 120 }];
    const list = { getEntriesByName: (name: string) => entries.filter((e) => e.name === name) };
    this.#tell(list as unknown as PerformanceObserverEntryList, this as never);
  }

  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('PerformanceObserver', FirstPaint);
  // A wide window: none of the other layouts.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = '<div id="root"><p>Population density</p></div>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  performance.clearMarks();
  history.replaceState(null, '', '/');
  delete page.dataset.address;
});

/** Runs the scripts as the page does, at an address. */
function open(search: string) {
  history.replaceState(null, '', `/${search}`);
  // As text, from which nothing outside can be reached but the page.
  new Function(FIRST_SCRIPTS.before)();
  const wasHidden = page.dataset.address === 'other';
  new Function(FIRST_SCRIPTS.after)();
  return wasHidden;
}

const marks = () =>
  performance.getEntriesByName('regioscope:first-map').map(({ startTime }) => startTime);

describe('a page that was written when the app was built', () => {
  it.each(['', '?utm_source=letter', '?tab=networks', '?sort=population&columns=country'])(
    'stands at the address "%s", and its painting is marked',
    (search) => {
      expect(open(search)).toBe(false);
      expect(root()?.textContent).toBe('Population density');
      expect(marks()).toEqual([120]);
    },
  );

  it.each([
    '?indicator=median-age',
    '?year=2012',
    '?network=errin',
    '?region=ITH5',
    '?view=table',
    '?camera=4.2/51.30/9.80',
    '?compare=ITH5',
    '?classes=7',
  ])('is hidden, then taken away, at the address "%s"', (search) => {
    expect(open(search)).toBe(true);
    expect(root()?.childNodes).toHaveLength(0);
    expect(page.dataset.address).toBeUndefined();
    expect(marks()).toEqual([]);
  });
});
