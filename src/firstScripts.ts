import { VIEW_PARAMS } from './model/url/parsers';
import { LAYOUTS, type Layout, windowLayout } from './ui/useLayout';

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
 * keeps that page out of sight where the address asks for another one. `after` takes it away there;
 * elsewhere it brings it into the layout of the window, and marks the moment at which it has been painted.
 */
export const FIRST_SCRIPTS = {
  before: `(${hideForOthers})(${JSON.stringify(ON_THE_MAP)})`,
  after: `(${showOrClear})((${windowLayout})(${JSON.stringify(LAYOUTS)}))`,
};

/** The rule that hides what `before` has found to be another page's. */
export const FIRST_STYLE = '[data-address=other] #root{display:none}';

/** Where no script may choose a layout, a narrow window has the parts of the wide one below each other. */
export const PLAIN_STYLE = `@media (max-width:56.25em){${[
  '#root>[data-layout]{display:block;height:auto}',
  '#root>[data-layout]>:has(main){display:flex;flex-direction:column-reverse}',
  '#root main{display:block}',
  '#root div:has(>[inert],>[data-shown]){height:70vh}',
].join('')}}`;

/** The texts of these go into the page: they use nothing from outside themselves. */
function hideForOthers(parameters: readonly string[]): void {
  const asked = new URLSearchParams(location.search);
  if (parameters.some((name) => asked.has(name)))
    document.documentElement.dataset.address = 'other';
}

/** Nothing is painted before the whole page is there: its first paint is that of the map. */
function showOrClear(layout: Layout): void {
  const page = document.documentElement;
  const root = document.getElementById('root');
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[data-layout]')];
  const isOther = page.dataset.address !== undefined;
  const fitting = templates.find((each) => each.dataset.layout === layout);
  if (isOther) root?.replaceChildren();
  else if (fitting) {
    const picture = root?.querySelector('[data-map-state] > svg');
    root?.replaceChildren(fitting.content);
    if (picture) root?.querySelector('[data-map-state]')?.append(picture);
  }
  for (const template of templates) template.remove();
  delete page.dataset.address;
  if (isOther) return;
  const name = 'regioscope:first-map';
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (!paint) return;
    observer.disconnect();
    if (performance.getEntriesByName(name).length > 0) return;
    performance.mark(name, { startTime: paint.startTime });
  }).observe({ type: 'paint', buffered: true });
}
