import { memo, useMemo } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Axis, QuadrantChoice } from '../../model/scatter/choice';
import { overlap } from '../../model/scatter/labels';
import type { QuadrantLines } from '../../model/scatter/quadrants';
import type { ScatterAxes } from '../useScatterData';
import styles from './ScatterPlot.module.css';
import { type Plot, textWidth } from './scatterPlot';

interface QuadrantMarksProps {
  readonly plot: Plot;
  readonly axes: ScatterAxes;
  readonly lines: QuadrantLines;
  readonly choice: QuadrantChoice;
}

const HEIGHT = 15;

/** The lines that part a scatter, each with what it is and its value. */
export const QuadrantMarks = memo(function QuadrantMarks(props: QuadrantMarksProps) {
  const { plot, axes, lines, choice } = props;
  const t = useText();
  const format = useFormat();
  const { left, right, top, bottom } = plot;
  const words = (axis: Axis): string => {
    const value = lines[axis];
    if (value === null || choice === 'none') return '';
    return t(`scatter.line.${choice}`, {
      value: format.number(value, axes[axis].indicator.decimals),
    });
  };
  const texts = { x: words('x'), y: words('y') };
  const x = lines.x === null ? null : plot.x(lines.x);
  const y = lines.y === null ? null : plot.y(lines.y);
  const boxes = useMemo(() => {
    const width = textWidth(texts.x);
    // Beside the line at its upper end: to the right, or to the left where there is no room.
    const xLeft = x === null ? 0 : x + 5 + width <= right ? x + 5 : x - 5 - width;
    const xBox = { left: xLeft, top, width, height: HEIGHT };
    const yWidth = textWidth(texts.y);
    const yBox = {
      left: right - yWidth,
      top: (y ?? 0) - HEIGHT - 2,
      width: yWidth,
      height: HEIGHT,
    };
    // Above the line at its right end, or below it where the other text stands or the frame ends.
    const isFree = yBox.top >= top && (x === null || !overlap(xBox, yBox));
    return { x: xBox, y: isFree ? yBox : { ...yBox, top: (y ?? 0) + 2 } };
  }, [texts.x, texts.y, x, y, right, top]);
  return (
    <g className={styles.quadrants} fontSize={12}>
      {x !== null && <line x1={x} x2={x} y1={top} y2={bottom} />}
      {y !== null && <line x1={left} x2={right} y1={y} y2={y} />}
      {x !== null && (
        <text className={styles.lineText} paintOrder="stroke" x={boxes.x.left} y={boxes.x.top + 11}>
          {texts.x}
        </text>
      )}
      {y !== null && (
        <text
          className={styles.lineText}
          paintOrder="stroke"
          x={right}
          y={boxes.y.top + 11}
          textAnchor="end"
        >
          {texts.y}
        </text>
      )}
    </g>
  );
});
