import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** `settled`: the map that will stand stands, interactive or not. `any`: the first picture is there. */
type MapState = 'static' | 'ready' | 'unavailable' | 'settled' | 'any';

const ANY_STATE = '[data-map-state]';
const SETTLED = '[data-map-state="ready"], [data-map-state="unavailable"]';

/**
 * The app in the words of the people who use it: what tests of several views say. What one view or one
 * way of use has for itself is said by a class of its own beside this one. Tests speak to these, never
 * to selectors.
 */
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

  /** Waits until the map reads out something that begins or goes on like this. */
  async waitForReading(text: string | RegExp): Promise<void> {
    await this.map.getByRole('status').filter({ hasText: text }).waitFor();
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

  /** Presses a button that gives a file, and reads it. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
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

  /** Drags the map by so many pixels. */
  async drag(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.#centre();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2);
    await this.page.mouse.move(x + dx, y + dy);
    await this.page.mouse.up();
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

  /** Ticks a choice of a part of the filters. */
  async choose(group: string, choice: string): Promise<void> {
    const choices = await this.filterGroup(group);
    await choices.getByRole('checkbox', { name: choice, exact: true }).check();
  }

  /** Opens an address with `view=charts`, where no map stands. */
  async openCharts(search: string): Promise<void> {
    await this.page.goto(inject('baseUrl') + search);
    await this.combinations.waitFor();
  }

  /** The overlaps of networks as bars. */
  get combinations(): Locator {
    return this.page.getByRole('toolbar', { name: 'Combinations of networks' });
  }

  /** Waits until the status says this. */
  async waitForStatus(text: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).first().waitFor();
  }

  /** Rows of the legend as read: bounds and number of regions. */
  legendRows(): Promise<string[]> {
    return this.legend.getByRole('listitem').allInnerTexts();
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

  /** A chart by the beginning of its title. */
  chart(title: string): Locator {
    return this.page.getByRole('figure', { name: new RegExp(`^${title}`) });
  }

  /** The query string of the address bar. */
  search(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }
}
