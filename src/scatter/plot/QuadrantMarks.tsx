import { memo } from 'react';
import styles from './ScatterPlot.module.css';
import type { Plot } from './scatterPlot';
import type { LineLabels } from './useLineLabels';

interface QuadrantMarksProps {
  readonly plot: Plot;
  readonly labels: LineLabels;
}

/** From the top of a text's box to its base line. */
const BASE = 11;

/** The lines that part a scatter, each with what it is and its value. */
export const QuadrantMarks = memo(function QuadrantMarks({ plot, labels }: QuadrantMarksProps) {
  const { left, right, top, bottom } = plot;
  const { x, y } = labels;
  return (
    <g className={styles.quadrants} fontSize={12}>
      {x && <line x1={x.at} x2={x.at} y1={top} y2={bottom} />}
      {y && <line x1={left} x2={right} y1={y.at} y2={y.at} />}
      {x && (
        <text
          className={styles.lineText}
          paintOrder="stroke"
          x={x.box.left < x.at ? x.box.left + x.box.width : x.box.left}
          y={x.box.top + BASE}
          textAnchor={x.box.left < x.at ? 'end' : 'start'}
        >
          {x.text}
        </text>
      )}
      {y && (
        <text
          className={styles.lineText}
          paintOrder="stroke"
          x={right}
          y={y.box.top + BASE}
          textAnchor="end"
        >
          {y.text}
        </text>
      )}
    </g>
  );
});
