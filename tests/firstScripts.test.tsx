import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_SCRIPTS } from '../src/firstScripts';

const page = document.documentElement;
const root = () => document.getElementById('root');

beforeEach(() => {
  document.body.innerHTML = '<div id="root"><p>Population density</p></div>';
});
afterEach(() => {
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

const marks = () => performance.getEntriesByName('regioscope:first-map').length;

describe('a page that was written when the app was built', () => {
  it.each(['', '?utm_source=letter', '?tab=networks', '?sort=population&columns=country'])(
    'stands at the address "%s", and its painting is marked',
    async (search) => {
      expect(open(search)).toBe(false);
      expect(root()?.textContent).toBe('Population density');
      await vi.waitFor(() => expect(marks()).toBe(1));
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
    expect(marks()).toBe(0);
  });
});
