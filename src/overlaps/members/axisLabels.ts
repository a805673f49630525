interface AxisTick {
  readonly x: number;
  readonly text: string;
}

/** A number under the axis, and which part of it stands at its place. */
export interface AxisLabel extends AxisTick {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Pixels of a digit, and between two numbers. */
const DIGIT = 8;
const GAP = 8;

/** The numbers beneath an axis of this width: every one, or every second, third ... so that none lie on one another. */
export function axisLabels(ticks: readonly AxisTick[], width: number): AxisLabel[] {
  const labels = ticks.map((tick) => labelOf(tick, width));
  for (let stride = 1; stride < labels.length; stride += 1) {
    const chosen = labels.filter((_, i) => i % stride === 0);
    if (chosen.every((label, i) => i === 0 || endOf(chosen[i - 1]) + GAP <= startOf(label))) {
      return chosen;
    }
  }
  return labels.slice(0, 1);
}

/** A number that would reach over an edge turns inwards. */
function labelOf({ x, text }: AxisTick, width: number): AxisLabel {
  const half = lengthOf(text) / 2;
  return { x, text, anchor: x < half ? 'start' : x > width - half ? 'end' : 'middle' };
}

function startOf({ x, text, anchor }: AxisLabel): number {
  return x - lengthOf(text) * { start: 0, middle: 0.5, end: 1 }[anchor];
}

function endOf(label: AxisLabel | undefined): number {
  return label ? startOf(label) + lengthOf(label.text) : 0;
}

function lengthOf(text: string): number {
  return text.length * DIGIT;
}
