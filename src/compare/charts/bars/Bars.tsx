import { type PointerEvent, useMemo, useState } from 'react';
import { Walkable } from '../../../charts/walk/Walkable';
import { useText } from '../../../i18n/text';
import type { Bar } from '../../../model/compare/bars';
import type { Observation } from '../../../model/dataset/observation';
import type { Position } from '../../../model/series/walk';
import { useElementSize } from '../../../ui/useElementSize';
import styles from '../Drawing.module.css';
import { BarsDrawing } from './BarsDrawing';
import { barsPlot } from './barsPlot';

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly eu: Observation | null;
  readonly tick: (value: number) => string;
  /** What is said and written of a bar. */
  readonly reading: (index: number) => string;
}

/** Bars that are read by pointer, touch and keyboard. */
export function Bars({ title, reading, bars, eu, ...drawing }: BarsProps) {
  const t = useText();
  const [box, size] = useElementSize();
  const [position, setPosition] = useState<Position | null>(null);
  const width = size?.width ?? 0;
  const plot = useMemo(() => {
    const drawn = bars.flatMap(({ observation, country }) => [observation, country]);
    const values = [...drawn, eu].flatMap((each) => (each ? [each.value] : []));
    return barsPlot(width, bars.length, values);
  }, [bars, eu, width]);
  const onPointer = (event: PointerEvent) => {
    const { top } = event.currentTarget.getBoundingClientRect();
    const point = Math.floor((event.clientY - top) / plot.row);
    setPosition(point >= 0 && point < bars.length ? { series: 0, point } : null);
  };
  return (
    <Walkable
      title={title}
      extent={{ series: 1, points: bars.length, run: 'down' }}
      position={position}
      onMove={setPosition}
      announce={({ point }) => reading(point)}
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
          <svg data-picture="" width={width} height={plot.height} fontSize={12} aria-hidden="true">
            <BarsDrawing bars={bars} eu={eu} plot={plot} {...drawing} />
            {position && (
              <rect
                className={styles.mark}
                x={1}
                y={plot.y(position.point) + 1}
                width={width - 2}
                height={plot.row - 2}
              />
            )}
          </svg>
        )}
      </div>
      <p className={styles.reading}>
        {position ? reading(position.point) : t('compare.bars.hint')}
      </p>
    </Walkable>
  );
}
