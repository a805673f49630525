import { useText } from '../../../i18n/text';
import type { Placed } from '../../../model/compare/comparison';
import type { ParallelRow } from '../../../model/compare/percentiles';
import styles from '../Drawing.module.css';
import { ReadDrawing } from '../ReadDrawing';
import { ParallelDrawing } from './ParallelDrawing';
import { PARALLEL_ROW, parallelHeight, parallelPlot } from './parallelPlot';

interface ParallelProps {
  readonly title: string;
  readonly compared: readonly Placed[];
  readonly rows: readonly ParallelRow[];
  readonly labels: readonly string[];
  /** What is said of one territory in a row. */
  readonly reading: (row: number, series: number) => string;
  /** What is written of a whole row. */
  readonly rowReading: (row: number) => string;
}

/** The parallel profile, read row by row, and by keyboard territory by territory. */
export function Parallel(props: ParallelProps) {
  const { title, compared, rows, labels, reading, rowReading } = props;
  const t = useText();
  return (
    <ReadDrawing
      title={title}
      pictureTitle=""
      extent={{ series: compared.length, points: rows.length, run: 'down' }}
      height={parallelHeight(rows.length)}
      pointAt={(_, y) => {
        const point = Math.floor(y / PARALLEL_ROW);
        return point >= 0 && point < rows.length ? { series: 0, point } : null;
      }}
      announce={({ point, series }) => reading(point, series)}
      line={(position) => (position ? rowReading(position.point) : t('compare.parallel.hint'))}
    >
      {(width, position) => {
        const plot = parallelPlot(width, rows.length);
        return (
          <>
            <ParallelDrawing compared={compared} rows={rows} labels={labels} plot={plot} />
            {position && (
              <rect
                className={styles.mark}
                x={1}
                y={plot.y(position.point) - 11}
                width={width - 2}
                height={22}
              />
            )}
          </>
        );
      }}
    </ReadDrawing>
  );
}
