/** A round length and how wide it is drawn. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly pixels: number;
}

/** The longest of 1, 2 or 5 times a power of ten that fits into `maxPixels`, at so many metres a pixel. */
export function scaleBar(metresInPixel: number, maxPixels: number): ScaleBar {
  const room = (metresInPixel * maxPixels) / 1000;
  const power = 10 ** Math.floor(Math.log10(room));
  const step = [5, 2, 1].find((each) => each * power <= room) ?? 1;
  const kilometres = step * power;
  return { kilometres, pixels: (kilometres * 1000) / metresInPixel };
}
