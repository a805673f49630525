import { useMemo } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Axis, QuadrantChoice } from '../../model/scatter/choice';
import { type Box, overlap } from '../../model/scatter/labels';
import type { QuadrantLines } from '../../model/scatter/quadrants';
import type { ScatterAxes } from '../useScatterData';
import { boldWidth, type Plot } from './scatterPlot';

/** What stands at a line of the quadrants, and where. */
export interface LineLabel {
  readonly text: string;
  /** Of the line, in pixels. */
  readonly at: number;
  readonly box: Box;
}

export type LineLabels = Readonly<Record<Axis, LineLabel | null>>;

const NONE: LineLabels = { x: null, y: null };
const HEIGHT = 15;
const GAP = { x: 5, y: 2 };

/** The texts of the lines, placed so that neither lies on the other. */
export function useLineLabels(
  plot: Plot | null,
  axes: ScatterAxes,
  lines: QuadrantLines,
  choice: QuadrantChoice,
): LineLabels {
  const t = useText();
  const format = useFormat();
  return useMemo(() => {
    if (!plot || choice === 'none') return NONE;
    const textOf = (axis: Axis, value: number) =>
      t(`scatter.line.${choice}`, {
        value: format.number(value, axes[axis].indicator.decimals),
      });
    const x = lines.x === null ? null : labelAcross(plot, textOf('x', lines.x), plot.x(lines.x));
    const y = lines.y === null ? null : labelUp(plot, textOf('y', lines.y), plot.y(lines.y), x);
    return { x, y };
  }, [plot, axes, lines, choice, t, format]);
}

/** At the upper end of an upright line, to its right, or to its left where there is no room. */
function labelAcross({ right, top }: Plot, text: string, at: number): LineLabel {
  const width = boldWidth(text);
  const left = at + GAP.x + width <= right ? at + GAP.x : at - GAP.x - width;
  return { text, at, box: { left, top, width, height: HEIGHT } };
}

/** At the right end of a level line, above it, or below it where the other text stands or the plot ends. */
function labelUp(
  { right, top }: Plot,
  text: string,
  at: number,
  other: LineLabel | null,
): LineLabel {
  const width = boldWidth(text);
  const box = { left: right - width, top: at - GAP.y - HEIGHT, width, height: HEIGHT };
  const isFree = box.top >= top && !(other && overlap(box, other.box));
  return { text, at, box: isFree ? box : { ...box, top: at + GAP.y } };
}
