import { type PyramidRow, SEXES } from '../../model/series/pyramid';
import type { SeriesLook } from '../looks';
import styles from './Pyramid.module.css';
import type { PyramidPlot } from './pyramidPlot';

interface PyramidBarsProps {
  readonly plot: PyramidPlot;
  readonly rows: readonly PyramidRow[];
  readonly look: SeriesLook;
}

/** The bars of one year. Their elements stay when the year moves; lengths alone change. */
export function PyramidBars({ plot, rows, look }: PyramidBarsProps) {
  return SEXES.map((sex) => (
    <g key={sex} fill={look.colour}>
      {rows.map(({ group, ...sides }, i) => {
        const length = plot.length(sides[sex]?.share ?? 0);
        return (
          <rect
            key={group}
            className={styles.bar}
            x={sex === 'male' ? plot.start.male - length : plot.start.female}
            y={plot.y(i) + 1}
            width={length}
            height={plot.row - 2}
          />
        );
      })}
    </g>
  ));
}
