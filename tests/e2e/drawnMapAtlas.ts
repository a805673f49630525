import type { Locator } from 'playwright-core';
import { Atlas } from './atlas';

/** The map that draws by WebGL: what stands on its canvas. */
export class DrawnMapAtlas extends Atlas {
  get canvas(): Locator {
    return this.map.locator('canvas');
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
}
