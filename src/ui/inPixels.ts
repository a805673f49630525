/** A length in rem as the page has it now: letters may be larger than a browser's usual 16 pixels. */
export function inPixels(rem: number): number {
  return rem * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}
