import { VIEW_PARAMS } from './model/url/parsers';

/** Parameters that leave the map of the default view as it is: what they set is shown elsewhere, or later. */
const BESIDE_THE_MAP: readonly string[] = [
  'tab',
  'columns',
  'sort',
  'x',
  'y',
  'log',
  'quadrants',
] satisfies (keyof typeof VIEW_PARAMS)[];

const ON_THE_MAP = Object.keys(VIEW_PARAMS).filter((name) => !BESIDE_THE_MAP.includes(name));

/**
 * The scripts around a page that was written when the app was built, as they stand in its HTML. `before`
 * keeps that page out of sight where the address asks for another one, `after` takes it away there, or
 * marks the moment at which it has been painted.
 */
export const FIRST_SCRIPTS = {
  before: `(${hideForOthers})(${JSON.stringify(ON_THE_MAP)})`,
  after: `(${clearOrMark})()`,
};

/** The rule that hides what `before` has found to be another page's. */
export const FIRST_STYLE = '[data-address=other] #root{display:none}';

/** The texts of these two go into the page: they use nothing from outside themselves. */
function hideForOthers(parameters: readonly string[]): void {
  const asked = new URLSearchParams(location.search);
  if (parameters.some((name) => asked.has(name)))
    document.documentElement.dataset.address = 'other';
}

/** Nothing is painted before the whole page is there: its first paint is that of the map. */
function clearOrMark(): void {
  const page = document.documentElement;
  if (page.dataset.address) {
    document.getElementById('root')?.replaceChildren();
    delete page.dataset.address;
    return;
  }
  const name = 'regioscope:first-map';
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (!paint) return;
    observer.disconnect();
    if (performance.getEntriesByName(name).length > 0) return;
    performance.mark(name, { startTime: paint.startTime });
  }).observe({ type: 'paint', buffered: true });
}
