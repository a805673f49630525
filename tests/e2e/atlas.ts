import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** `settled`: the map that will stand stands, interactive or not. `any`: the first picture is there. */
type MapState = 'static' | 'ready' | 'unavailable' | 'settled' | 'any';

const ANY_STATE = '[data-map-state]';
const SETTLED = '[data-map-state="ready"], [data-map-state="unavailable"]';

/** The app in the words of the people who use it. Tests speak to this, never to selectors. */
export class Atlas {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address (`?region=ITH5`) and waits for a state of the map. */
  async open(search = '', state: MapState = 'settled'): Promise<void> {
    await this.page.goto(inject('baseUrl') + search);
    await this.waitForMap(state);
  }

  async waitForMap(state: MapState): Promise<void> {
    const own = `[data-map-state="${state}"]`;
    await this.page.waitForSelector(
      state === 'any' ? ANY_STATE : state === 'settled' ? SETTLED : own,
    );
  }

  get map(): Locator {
    return this.page.getByRole('main', { name: 'Map of European regions' });
  }

  /** The map as the keyboard finds it, whichever map stands. */
  get stage(): Locator {
    return this.map.getByRole('application', { name: /: a map of \d+ European regions$/ });
  }

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

  /** Waits until the map reads out something that begins or goes on like this. */
  async waitForReading(text: string | RegExp): Promise<void> {
    await this.map.getByRole('status').filter({ hasText: text }).waitFor();
  }

  /** Role and name of what has the focus: "application: Population density …". */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: at } = document;
      const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase()}: ${name}`;
    });
  }

  get canvas(): Locator {
    return this.map.locator('canvas');
  }

  get profile(): Locator {
    return this.page.getByRole('complementary');
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: 'Legend' });
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Regions' });
  }

  /** The regions beside the map. */
  get list(): Locator {
    return this.page.getByRole('region', { name: 'Regions' });
  }

  /** Opens an address with `view=table` and waits for its rows. */
  async openTable(search: string): Promise<void> {
    await this.page.goto(inject('baseUrl') + search);
    await this.table.getByRole('rowheader').first().waitFor();
  }

  /** The names in the table, from the top; those in sight and some more. */
  rowNames(): Promise<string[]> {
    return this.table.getByRole('rowheader').allInnerTexts();
  }

  /** Presses the head of a column of the table. */
  async sortTable(column: string): Promise<void> {
    await this.table.getByRole('button', { name: column, exact: true }).click();
  }

  /** Presses a button that gives a file, and reads it. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  get alert(): Locator {
    return this.page.getByRole('alert');
  }

  /** Takes the way on that an alert offers. */
  async tryAgain(): Promise<void> {
    await this.alert.getByRole('button', { name: 'Try again' }).click();
  }

  /** Opens an address with `view=charts` and waits for its scatter. */
  async openScatter(search: string): Promise<void> {
    await this.page.goto(inject('baseUrl') + search);
    await this.scatter.waitFor();
    await this.scatter.scrollIntoViewIfNeeded();
  }

  /** The scatter of two indicators, as the keyboard finds it. */
  get scatter(): Locator {
    return this.page.getByRole('application', { name: /^Chart: .+ by NUTS 2 regions/ });
  }

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

  /** Heading of the open profile. */
  regionName(): Promise<string> {
    return this.profile.getByRole('heading', { level: 2 }).first().innerText();
  }

  async chooseIndicator(label: string): Promise<void> {
    await this.page.getByLabel('Indicator', { exact: true }).selectOption({ label });
  }

  async chooseYear(year: number): Promise<void> {
    await this.page.getByLabel('Year', { exact: true }).selectOption(String(year));
  }

  /** Types into "Find a region" and takes the first answer. */
  async find(text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Find a region' }).fill(text);
    await this.page.getByRole('listbox').getByRole('option').first().waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Points at the middle of the map, whichever map stands, and reads what the map then says. */
  async pointAtCentre(): Promise<string> {
    const { x, y } = await this.#centre();
    await this.page.mouse.move(x - 2, y - 2);
    await this.page.mouse.move(x, y);
    return this.map.innerText();
  }

  async clickCentre(): Promise<void> {
    const { x, y } = await this.#centre();
    await this.page.mouse.click(x, y);
  }

  async #centre(): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('[data-map-state]').boundingBox();
    if (!box) throw new Error('the map has no size');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** How many different colours the interactive map shows: its classes, borders, names. */
  async coloursOfCanvas(): Promise<number> {
    const box = await this.page.locator('[data-map-state]').boundingBox();
    if (!box) throw new Error('the map has no size');
    const picture = await this.page.screenshot({ clip: box, type: 'png' });
    return this.page.evaluate(
      async (data) => {
        const image = new Image();
        image.src = data;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
        const counts = new Map<string, number>();
        for (let i = 0; i < pixels.length; i += 4) {
          const colour = `${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts.values()].filter((count) => count > 300).length;
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
  }

  /** Of the map in pixels. */
  async mapSize(): Promise<{ width: number; height: number }> {
    const box = await this.page.locator('[data-map-state]').boundingBox();
    if (!box) throw new Error('the map has no size');
    return box;
  }

  /** The colours that stand at points of the map, in pixels from its left and top: red, green, blue. */
  async coloursAt(points: readonly (readonly [number, number])[]): Promise<number[][]> {
    const box = await this.page.locator('[data-map-state]').boundingBox();
    if (!box) throw new Error('the map has no size');
    const picture = await this.page.screenshot({ clip: box, type: 'png' });
    return this.page.evaluate(
      async ({ data, at }) => {
        const image = new Image();
        image.src = data;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
          willReadFrequently: true,
        });
        context?.drawImage(image, 0, 0);
        return at.map(([x, y]) => {
          const pixel = context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
          return [...pixel].slice(0, 3);
        });
      },
      { data: `data:image/png;base64,${picture.toString('base64')}`, at: points },
    );
  }

  /** Drags the map by so many pixels. */
  async drag(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.#centre();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2);
    await this.page.mouse.move(x + dx, y + dy);
    await this.page.mouse.up();
  }

  /** Takes the machine's graphics away from the map, or gives them back. */
  async setGraphics(state: 'lost' | 'restored'): Promise<void> {
    await this.canvas.evaluate((canvas, wanted) => {
      const holder = window as unknown as { graphics?: WEBGL_lose_context | null };
      const context = (canvas as HTMLCanvasElement).getContext('webgl2');
      holder.graphics ??= context?.getExtension('WEBGL_lose_context') ?? null;
      if (wanted === 'lost') holder.graphics?.loseContext();
      else holder.graphics?.restoreContext();
    }, state);
  }

  get filters(): Locator {
    return this.page.getByRole('region', { name: 'Filters', exact: true });
  }

  /** One part of the filters, opened if it is closed: "Networks", "Innovation group", "Country" ... */
  async filterGroup(name: string): Promise<Locator> {
    const group = this.filters.getByRole('group', { name, exact: true });
    const isOpen = await group.evaluate((element) => element.hasAttribute('open'));
    if (!isOpen) await group.getByText(name, { exact: true }).click();
    return group;
  }

  /** Asks for the regions of a network, by its short name. */
  async filterByNetwork(short: string): Promise<void> {
    await this.choose('Networks', short);
  }

  /** Leaves out the regions of a network. */
  async exclude(short: string): Promise<void> {
    const networks = await this.filterGroup('Networks');
    await networks.getByRole('button', { name: `Exclude ${short}`, exact: true }).click();
  }

  /** Says how the chosen networks bind. */
  async match(how: 'any' | 'all' | 'none'): Promise<void> {
    await this.page.getByRole('group', { name: 'Match' }).getByRole('radio', { name: how }).check();
  }

  /** Ticks a choice of a part of the filters. */
  async choose(group: string, choice: string): Promise<void> {
    const choices = await this.filterGroup(group);
    await choices.getByRole('checkbox', { name: choice, exact: true }).check();
  }

  /** What a choice says it would give. */
  async countOf(group: string, choice: string): Promise<number> {
    const choices = await this.filterGroup(group);
    const box = choices.getByRole('checkbox', { name: choice, exact: true });
    return box.evaluate((element) => {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
      return Number(/(\d+) regions?$/.exec(words)?.[1]);
    });
  }

  /** "86 of 334 regions". */
  status(): Promise<string> {
    return this.page
      .getByRole('status')
      .filter({ hasText: /\d+ of 334 regions/ })
      .innerText();
  }

  /** What is set, as it is read. */
  chips(): Promise<string[]> {
    const list = this.page.getByRole('list', { name: 'Filters that are set' });
    return list.getByRole('button').allInnerTexts();
  }

  async removeChip(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove filter: ${name}`, exact: true }).click();
  }

  /** Opens an address with `view=charts`, where no map stands. */
  async openCharts(search: string): Promise<void> {
    await this.page.goto(inject('baseUrl') + search);
    await this.#combinations.waitFor();
  }

  get #combinations(): Locator {
    return this.page.getByRole('toolbar', { name: 'Combinations of networks' });
  }

  /** The bars of the overlaps in their order: "ERRIN and Vanguard only: 17 regions". */
  bars(): Promise<string[]> {
    return this.#combinations.getByRole('button').allInnerTexts();
  }

  async pressBar(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The bars that the filters ask for. */
  pressedBars(): Promise<string[]> {
    return this.#combinations.getByRole('button', { pressed: true }).allInnerTexts();
  }

  /** Waits until the status says this. */
  async waitForStatus(text: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).first().waitFor();
  }

  /** Rows of the legend as read: bounds and number of regions. */
  legendRows(): Promise<string[]> {
    return this.legend.getByRole('listitem').allInnerTexts();
  }

  /** A class of the legend, or "Not available": pointing at it shows its regions, a click filters. */
  legendClass(name: string | RegExp): Locator {
    return this.legend.getByRole('button', { name });
  }

  /** How many regions the filters ask for, as the page says it. */
  async answerSize(): Promise<number> {
    const status = this.page.getByRole('status').filter({ hasText: / of 334 regions/ });
    return Number.parseInt(await status.innerText(), 10);
  }

  /** How many regions the still map veils because they are not asked for. */
  dimmedRegions(): Promise<number> {
    return this.map.locator('path[data-dimmed]').count();
  }

  /** How many different colours the still map gives to regions with a value. */
  async coloursOfStillMap(): Promise<number> {
    const fills = await this.map
      .locator('path[fill^="#"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')));
    return new Set(fills).size;
  }

  /** A chart by the beginning of its title. */
  chart(title: string): Locator {
    return this.page.getByRole('figure', { name: new RegExp(`^${title}`) });
  }

  /** The one line that a chart says of itself. */
  caption(title: string): Promise<string> {
    return this.chart(title).locator('figcaption').innerText();
  }

  /** Walks over a chart by keyboard and reads what is said at each step. */
  async walk(title: string, keys: readonly string[]): Promise<string[]> {
    const walk = this.chart(title).getByRole('application').first();
    await walk.focus();
    const said = walk.locator('[aria-live]');
    const heard = [await said.innerText()];
    for (const key of keys) {
      await this.page.keyboard.press(key);
      heard.push(await said.innerText());
    }
    return heard.map((text) => text.replaceAll(/\s/g, ' '));
  }

  /** Takes a chart away as a file; gives its name and its bytes. */
  async takeAway(
    title: string,
    kind: 'PNG' | 'SVG' | 'CSV',
  ): Promise<{ name: string; data: Buffer }> {
    const button = this.chart(title).getByRole('button', { name: `Download as ${kind}` });
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), data: await readFile(await download.path()) };
  }

  /** The query string of the address bar. */
  search(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }
}
