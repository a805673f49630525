import { LetteredSvg, letterScale } from '../../charts/LetteredSvg';
import { useFormat } from '../../i18n/format';
import { tickDecimals, type ValueScale } from '../../model/overlap/valueScale';
import { axisLabels } from './axisLabels';
import styles from './StripPlot.module.css';
import { STRIP } from './stripLayout';

interface StripAxisProps {
  readonly values: ValueScale;
  readonly x: (value: number) => number;
  readonly width: number;
  readonly unit: string;
}

/** The numbers of the axis that both rows stand on, and its unit. */
export function StripAxis({ values, x, width, unit }: StripAxisProps) {
  const format = useFormat();
  const scale = letterScale();
  const wide = width / scale;
  const ticks = values.ticks.map((tick) => ({
    x: x(tick) / scale,
    text: format.number(tick, tickDecimals(tick)),
  }));
  return (
    <>
      <LetteredSvg width={wide} height={STRIP.axis}>
        <line className={styles.axis} x1={STRIP.side} x2={wide - STRIP.side} y1="0.5" y2="0.5" />
        {ticks.map((tick) => (
          <line key={tick.text} className={styles.axis} x1={tick.x} x2={tick.x} y1="0" y2="5" />
        ))}
        {axisLabels(ticks, wide).map((label) => (
          <text key={label.text} x={label.x} y="18" textAnchor={label.anchor}>
            {label.text}
          </text>
        ))}
      </LetteredSvg>
      <p className={styles.unit}>{unit}</p>
    </>
  );
}
