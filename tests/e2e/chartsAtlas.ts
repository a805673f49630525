import { readFile } from 'node:fs/promises';
import { Atlas } from './atlas';

/** Charts: read, walked over by keyboard and taken away. */
export class ChartsAtlas extends Atlas {
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
}
