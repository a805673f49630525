import { useFormat } from '../../i18n/format';
import { tickDecimals, type ValueScale } from '../../model/overlap/valueScale';
import { axisLabels } from './axisLabels';
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
  const ticks = scale.ticks.map((tick) => ({
    x: x(tick),
    text: format.number(tick, tickDecimals(tick)),
  }));
  return (
    <>
      <svg width={width} height={STRIP.axis} data-picture="" aria-hidden>
        <line className={styles.axis} x1={STRIP.side} x2={width - STRIP.side} y1="0.5" y2="0.5" />
        {scale.ticks.map((tick) => (
          <line key={tick} className={styles.axis} x1={x(tick)} x2={x(tick)} y1="0" y2="5" />
        ))}
        {axisLabels(ticks, width).map((label) => (
          <text key={label.text} x={label.x} y="18" textAnchor={label.anchor}>
            {label.text}
          </text>
        ))}
      </svg>
      <p className={styles.unit}>{unit}</p>
    </>
  );
}
