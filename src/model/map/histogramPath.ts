/** The box that a histogram is drawn in: as wide as it has bins, and so high. */
export const HISTOGRAM_HEIGHT = 100;

/** Which part of a histogram to draw, from 0 to 1 along its axis; `gap` parts columns, in bins. */
export interface HistogramPart {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/**
 * The bars of a histogram, or of a part of it, as one SVG path; empty where there are none.
 *
 * @param counts of each bin
 * @param tallest the count that fills the height
 */
export function histogramPath(
  counts: readonly number[],
  tallest: number,
  { from, to, gap }: HistogramPart,
): string {
  const [start, end] = [from * counts.length, to * counts.length];
  return counts
    .map((count, bin) => {
      const left = Math.max(bin + gap, start);
      const right = Math.min(bin + 1 - gap, end);
      if (count === 0 || left >= right) return '';
      const height = (count / tallest) * HISTOGRAM_HEIGHT;
      return `M${short(left)} ${HISTOGRAM_HEIGHT}v${short(-height)}H${short(right)}v${short(height)}z`;
    })
    .join('');
}

function short(value: number): number {
  return Number(value.toFixed(2));
}
