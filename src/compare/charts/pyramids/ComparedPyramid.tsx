import { PyramidBars } from '../../../charts/pyramid/PyramidBars';
import { PyramidOutline } from '../../../charts/pyramid/PyramidOutline';
import { PyramidScale } from '../../../charts/pyramid/PyramidScale';
import { pyramidPlot } from '../../../charts/pyramid/pyramidPlot';
import { SEXES, type Sex } from '../../../model/series/pyramid';
import type { Position } from '../../../model/series/walk';
import styles from '../Drawing.module.css';
import { ReadDrawing } from '../ReadDrawing';
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
  const sexOf = ({ series }: Position) => SEXES[series] ?? 'male';
  const plotOf = (width: number) => pyramidPlot(width, ages.length, largest);
  const only = shapes.length === 1 ? shapes[0] : undefined;
  return (
    <ReadDrawing
      title={title}
      pictureTitle={only ? title : ''}
      extent={{ series: SEXES.length, points: ages.length, run: 'up' }}
      height={plotOf(0).height}
      pointAt={(x, y, width) => {
        const plot = plotOf(width);
        const point = Math.floor((plot.y(0) + plot.row - y) / plot.row);
        const series = x < plot.middle ? 0 : 1;
        return point >= 0 && point < ages.length ? { series, point } : null;
      }}
      announce={(at) => reading(at.point, sexOf(at))}
      line={(position) => position && reading(position.point, sexOf(position))}
    >
      {(width, position) => {
        const plot = plotOf(width);
        return (
          <>
            <PyramidScale plot={plot} ages={ages} sides={sides} />
            {only ? (
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
          </>
        );
      }}
    </ReadDrawing>
  );
}
