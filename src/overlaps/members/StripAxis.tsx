import { useFormat } from '../../i18n/format';
import { tickDecimals, type ValueScale } from '../../model/overlap/valueScale';
import styles from './StripPlot.module.css';
import { STRIP } from './stripLayout';

interface StripAxisProps {
  readonly scale: ValueScale;
  readonly x: (value: number) => number;
  readonly width: number;
  readonly unit: string;
}

/** The numbers of the axis that both rows stand on, and its unit. */
export function StripAxis({ scale, x, width, unit }: StripAxisProps) {
  const format = useFormat();
  return (
    <>
      <svg width={width} height={STRIP.axis} data-picture="" aria-hidden>
        <line className={styles.axis} x1={STRIP.side} x2={width - STRIP.side} y1="0.5" y2="0.5" />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.axis} x1={x(tick)} x2={x(tick)} y1="0" y2="5" />
            <text x={x(tick)} y="18" textAnchor={anchorAt(x(tick), width)}>
              {format.number(tick, tickDecimals(tick))}
            </text>
          </g>
        ))}
      </svg>
      <p className={styles.unit}>{unit}</p>
    </>
  );
}

/** A number at the edge turns inwards. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 20) return 'start';
  return x > width - 20 ? 'end' : 'middle';
}
