import { type PointerEvent, useMemo, useState } from 'react';
import { PyramidBars } from '../../../charts/pyramid/PyramidBars';
import { PyramidOutline } from '../../../charts/pyramid/PyramidOutline';
import { PyramidScale } from '../../../charts/pyramid/PyramidScale';
import { pyramidPlot } from '../../../charts/pyramid/pyramidPlot';
import { Walkable } from '../../../charts/walk/Walkable';
import { SEXES, type Sex } from '../../../model/series/pyramid';
import type { Position } from '../../../model/series/walk';
import { useElementSize } from '../../../ui/useElementSize';
import styles from '../Drawing.module.css';
import { lookOf } from '../useSeriesName';
import type { Shape } from './usePyramids';

interface ComparedPyramidProps {
  readonly title: string;
  /** One is drawn as bars; several as outlines one over another. */
  readonly shapes: readonly Shape[];
  /** The largest share of any year, in per cent. */
  readonly largest: number;
  readonly ages: readonly string[];
  readonly sides: Readonly<Record<Sex, string>>;
  /** What is said and written of one side of a group. */
  readonly reading: (group: number, sex: Sex) => string;
}

/** One pyramid, or several as outlines on the same axis. */
export function ComparedPyramid(props: ComparedPyramidProps) {
  const { title, shapes, largest, ages, sides, reading } = props;
  const [box, size] = useElementSize();
  const [position, setPosition] = useState<Position | null>(null);
  const width = size?.width ?? 0;
  const count = ages.length;
  const plot = useMemo(() => pyramidPlot(width, count, largest), [width, count, largest]);
  const sexOf = ({ series }: Position) => SEXES[series] ?? 'male';
  const onPointer = (event: PointerEvent) => {
    const area = event.currentTarget.getBoundingClientRect();
    const fromFoot = (plot.y(0) + plot.row - (event.clientY - area.top)) / plot.row;
    const point = Math.floor(fromFoot);
    const series = event.clientX - area.left < plot.middle ? 0 : 1;
    setPosition(point >= 0 && point < count ? { series, point } : null);
  };
  const [only] = shapes;
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
        onPointerLeave={() => setPosition(null)}
      >
        {width > 0 && (
          <svg
            data-picture={shapes.length === 1 ? title : ''}
            width={width}
            height={plot.height}
            fontSize={12}
            aria-hidden="true"
          >
            <PyramidScale plot={plot} ages={ages} sides={sides} />
            {shapes.length === 1 && only ? (
              <PyramidBars plot={plot} rows={only.rows} look={lookOf(only.compared)} />
            ) : (
              shapes.map(({ compared, rows }) => (
                <PyramidOutline
                  key={compared.code}
                  plot={plot}
                  rows={rows}
                  look={lookOf(compared)}
                />
              ))
            )}
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
      <p className={styles.reading}>{position && reading(position.point, sexOf(position))}</p>
    </Walkable>
  );
}
