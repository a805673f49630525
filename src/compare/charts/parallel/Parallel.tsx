import { type PointerEvent, useMemo, useState } from 'react';
import { Walkable } from '../../../charts/walk/Walkable';
import { useText } from '../../../i18n/text';
import type { Placed } from '../../../model/compare/comparison';
import type { ParallelRow } from '../../../model/compare/percentiles';
import type { Position } from '../../../model/series/walk';
import { useElementSize } from '../../../ui/useElementSize';
import styles from '../Drawing.module.css';
import { ParallelDrawing } from './ParallelDrawing';
import { parallelPlot } from './parallelPlot';

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

/** The parallel profile, read by pointer, touch and keyboard. */
export function Parallel(props: ParallelProps) {
  const { title, compared, rows, labels, reading, rowReading } = props;
  const t = useText();
  const [box, size] = useElementSize();
  const [position, setPosition] = useState<Position | null>(null);
  const width = size?.width ?? 0;
  const plot = useMemo(() => parallelPlot(width, rows.length), [width, rows.length]);
  const onPointer = (event: PointerEvent) => {
    const { top } = event.currentTarget.getBoundingClientRect();
    const point = Math.floor((event.clientY - top) / plot.row);
    setPosition(point >= 0 && point < rows.length ? { series: 0, point } : null);
  };
  return (
    <Walkable
      title={title}
      extent={{ series: compared.length, points: rows.length, run: 'down' }}
      position={position}
      onMove={setPosition}
      announce={({ point, series }) => reading(point, series)}
    >
      <div
        ref={box}
        style={{ height: plot.height }}
        className={styles.box}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => setPosition(null)}
      >
        {width > 0 && (
          <svg data-picture="" width={width} height={plot.height} fontSize={12} aria-hidden="true">
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
          </svg>
        )}
      </div>
      <p className={styles.reading}>
        {position ? rowReading(position.point) : t('compare.parallel.hint')}
      </p>
    </Walkable>
  );
}
