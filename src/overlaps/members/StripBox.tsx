import type { Spread } from '../../model/overlap/spread';
import styles from './StripPlot.module.css';
import { STRIP } from './stripLayout';

interface StripBoxProps {
  readonly spread: Spread;
  readonly x: (value: number) => number;
}

/** Quartiles and median as a box, with Tukey's whiskers. */
export function StripBox({ spread, x }: StripBoxProps) {
  const { lowerQuartile, median, upperQuartile, whiskers } = spread;
  const [low, high] = [x(whiskers[0]), x(whiskers[1])];
  const [left, right] = [x(lowerQuartile), x(upperQuartile)];
  const [top, bottom] = [STRIP.box - STRIP.boxHeight / 2, STRIP.box + STRIP.boxHeight / 2];
  return (
    <g className={styles.box}>
      <path d={`M${low} ${STRIP.box}H${left}M${right} ${STRIP.box}H${high}`} />
      <path d={`M${low} ${top + 4}V${bottom - 4}M${high} ${top + 4}V${bottom - 4}`} />
      <rect x={left} y={top} width={right - left} height={STRIP.boxHeight} />
      <line className={styles.median} x1={x(median)} x2={x(median)} y1={top} y2={bottom} />
    </g>
  );
}
