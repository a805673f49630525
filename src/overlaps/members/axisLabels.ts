/** A number under the axis, and which part of it stands at its place. */
export interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Pixels of a digit, and between two numbers. */
const DIGIT = 8;
const GAP = 8;

/** The numbers that have room beneath an axis of this width: those at its edges turn inwards, none lie on one another. */
export function axisLabels(
  ticks: readonly { readonly x: number; readonly text: string }[],
  width: number,
): AxisLabel[] {
  const labels: AxisLabel[] = [];
  let free = 0;
  for (const { x, text } of ticks) {
    const half = (text.length * DIGIT) / 2;
    const anchor = x < half ? 'start' : x > width - half ? 'end' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - 2 * half : x - half;
    if (left < free) continue;
    labels.push({ x, text, anchor });
    free = left + 2 * half + GAP;
  }
  return labels;
}
