import { useMemo, useState } from 'react';
import { useText } from '../../i18n/text';
import { type PyramidRow, SEXES, type Sex } from '../../model/series/pyramid';
import type { Position } from '../../model/series/walk';
import { useElementSize } from '../../ui/useElementSize';
import type { SeriesLook } from '../looks';
import { Walkable } from '../walk/Walkable';
import styles from './Pyramid.module.css';
import { PyramidBars } from './PyramidBars';
import { PyramidOutline } from './PyramidOutline';
import { PyramidScale } from './PyramidScale';
import { pyramidPlot } from './pyramidPlot';

interface PyramidProps {
  readonly title: string;
  /** The groups of the year that is shown, youngest first. */
  readonly rows: readonly PyramidRow[];
  readonly look: SeriesLook;
  /** Drawn over the bars as an outline: the same groups of another territory. */
  readonly outline: { readonly rows: readonly PyramidRow[]; readonly look: SeriesLook } | null;
  /** The largest share of any year, in per cent: the scale does not move with the year. */
  readonly largest: number;
  readonly ages: readonly string[];
  readonly sides: Readonly<Record<Sex, string>>;
  /** What is said and written of one side of a group. */
  readonly reading: (row: number, sex: Sex) => string;
}

/** A population by age and sex as shares: bars on both sides, another territory's shape over them. */
export function Pyramid(props: PyramidProps) {
  const { title, rows, look, outline, largest, ages, sides, reading } = props;
  const t = useText();
  const [box, size] = useElementSize();
  const [position, setPosition] = useState<Position | null>(null);
  const width = size?.width ?? 0;
  const count = rows.length;
  const plot = useMemo(() => pyramidPlot(width, count, largest), [width, count, largest]);
  const sexOf = ({ series }: Position) => SEXES[series] ?? 'male';
  const onPointer = (event: React.PointerEvent) => {
    const area = event.currentTarget.getBoundingClientRect();
    const fromFoot = (plot.y(0) + plot.row - (event.clientY - area.top)) / plot.row;
    const point = Math.floor(fromFoot);
    const series = event.clientX - area.left < plot.middle ? 0 : 1;
    setPosition(point >= 0 && point < count ? { series, point } : null);
  };
  return (
    <Walkable
      title={title}
      extent={{ series: SEXES.length, points: count, run: 'up' }}
      position={position}
      onMove={setPosition}
      announce={(at) => reading(at.point, sexOf(at))}
    >
      <div
        ref={box}
        className={styles.box}
        style={{ height: plot.height }}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setPosition(null)}
      >
        {width > 0 && (
          <svg
            data-picture=""
            width={width}
            height={plot.height}
            fontSize={12}
            aria-hidden="true"
            className={styles.pyramid}
          >
            <PyramidScale plot={plot} ages={ages} sides={sides} />
            <PyramidBars plot={plot} rows={rows} look={look} />
            {outline && <PyramidOutline plot={plot} rows={outline.rows} look={outline.look} />}
            {position && (
              <rect
                className={styles.mark}
                x={position.series === 0 ? 0 : plot.start.female}
                y={plot.y(position.point)}
                width={plot.start.male}
                height={plot.row}
              />
            )}
          </svg>
        )}
      </div>
      <p className={styles.reading}>
        {position ? reading(position.point, sexOf(position)) : t('charts.pyramid.hint')}
      </p>
    </Walkable>
  );
}
