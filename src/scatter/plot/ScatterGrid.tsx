import { memo } from 'react';
import { useFormat } from '../../i18n/format';
import styles from './ScatterPlot.module.css';
import { LINE, type Plot } from './scatterPlot';

/** Titles, ticks and lines of the two axes. */
export const ScatterGrid = memo(function ScatterGrid({ plot }: { readonly plot: Plot }) {
  const format = useFormat();
  const { left, right, top, bottom, scales, titles, height } = plot;
  return (
    <g className={styles.grid} fontSize={12}>
      {scales.x.ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.x(tick)} x2={plot.x(tick)} y1={top} y2={bottom} />
          <text x={plot.x(tick)} y={bottom + 16} textAnchor="middle">
            {format.number(tick, scales.x.decimals)}
          </text>
        </g>
      ))}
      {scales.y.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={plot.y(tick)} y2={plot.y(tick)} />
          <text x={left - 6} y={plot.y(tick) + 4} textAnchor="end">
            {format.number(tick, scales.y.decimals)}
          </text>
        </g>
      ))}
      {titles.y.map((line, i) => (
        <text key={line} className={styles.title} x={0} y={11 + i * LINE}>
          {line}
        </text>
      ))}
      {titles.x.map((line, i) => (
        <text
          key={line}
          className={styles.title}
          x={right}
          y={height - 4 - (titles.x.length - 1 - i) * LINE}
          textAnchor="end"
        >
          {line}
        </text>
      ))}
    </g>
  );
});
