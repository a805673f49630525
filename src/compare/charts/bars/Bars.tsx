import { useMemo } from 'react';
import { useText } from '../../../i18n/text';
import type { Bar } from '../../../model/compare/bars';
import type { Observation } from '../../../model/dataset/observation';
import styles from '../Drawing.module.css';
import { ReadDrawing } from '../ReadDrawing';
import { BarsDrawing } from './BarsDrawing';
import { BAR_ROW, barsHeight, barsPlot } from './barsPlot';

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

/** Bars that are read one by one. */
export function Bars({ title, reading, bars, eu, ...drawing }: BarsProps) {
  const t = useText();
  const drawn = useMemo(() => {
    const all = [...bars.flatMap(({ observation, country }) => [observation, country]), eu];
    return all.flatMap((each) => (each ? [each.value] : []));
  }, [bars, eu]);
  return (
    <ReadDrawing
      title={title}
      pictureTitle=""
      extent={{ series: 1, points: bars.length, run: 'down' }}
      height={barsHeight(bars.length)}
      pointAt={(_, y) => {
        const point = Math.floor(y / BAR_ROW);
        return point >= 0 && point < bars.length ? { series: 0, point } : null;
      }}
      announce={({ point }) => reading(point)}
      line={(position) => (position ? reading(position.point) : t('compare.bars.hint'))}
    >
      {(width, position) => (
        <>
          <BarsDrawing
            bars={bars}
            eu={eu}
            plot={barsPlot(width, bars.length, drawn)}
            {...drawing}
          />
          {position && (
            <rect
              className={styles.mark}
              x={1}
              y={position.point * BAR_ROW + 1}
              width={width - 2}
              height={BAR_ROW - 2}
            />
          )}
        </>
      )}
    </ReadDrawing>
  );
}
