import { useMemo } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Area } from '../../model/scatter/area';
import type { Axis, QuadrantChoice } from '../../model/scatter/choice';
import { useElementSize } from '../../ui/useElementSize';
import type { ScatterData } from '../useScatterData';
import { AreaMark } from './AreaMark';
import { ComparedMarks, type ComparedPlace } from './ComparedMarks';
import { PointedMark } from './PointedMark';
import { QuadrantMarks } from './QuadrantMarks';
import { ScatterGrid } from './ScatterGrid';
import { ScatterMarks } from './ScatterMarks';
import styles from './ScatterPlot.module.css';
import { ScatterWalk } from './ScatterWalk';
import { heightFor, marksOf, scatterPlot } from './scatterPlot';
import { useBrush } from './useBrush';
import { useLineLabels } from './useLineLabels';

interface ScatterPlotProps {
  readonly title: string;
  readonly data: ScatterData;
  readonly quadrants: QuadrantChoice;
  readonly matched: ReadonlySet<TerritoryCode>;
  readonly selected: TerritoryCode | null;
  readonly compared: readonly ComparedPlace[];
  readonly area: Area | null;
  readonly isDrawing: boolean;
  readonly onArea: (area: Area) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The drawing of a scatter, with what moves over it in layers of their own. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { title, data, quadrants, matched, selected, compared, area, isDrawing } = props;
  const { points, axes, lines } = data;
  const t = useText();
  const format = useFormat();
  const [box, size] = useElementSize();
  const width = size?.width ?? 0;
  const plot = useMemo(() => {
    const titleOf = (axis: Axis) => {
      const { indicator, year, isLog } = axes[axis];
      const { label, unit } = indicator;
      return t(isLog ? 'scatter.axis.log' : 'scatter.axis', { label, unit, year: String(year) });
    };
    const titles = { x: titleOf('x'), y: titleOf('y') };
    return width > 0 ? scatterPlot(width, points, axes, titles, format.number) : null;
  }, [width, points, axes, t, format]);
  const marks = useMemo(() => (plot ? marksOf(points, plot) : []), [points, plot]);
  const labels = useLineLabels(plot, axes, lines, quadrants);
  const inAnswer = useMemo(() => {
    const found = points.filter(({ code }) => matched.has(code));
    return found.length > 0 ? found : points;
  }, [points, matched]);
  const { onArea, onSelect } = props;
  const pointer = useBrush({ plot, marks, axes, isDrawing, onArea, onSelect });
  return (
    <div>
      <ScatterWalk
        title={title}
        axes={axes}
        points={inAnswer}
        selected={selected}
        onSelect={onSelect}
      >
        <div
          ref={box}
          className={styles.box}
          style={{ height: heightFor(width) }}
          data-drawing={isDrawing}
          {...pointer}
        >
          {plot && (
            <>
              <svg data-picture="" width={width} height={plot.height} aria-hidden="true">
                <ScatterGrid plot={plot} />
                <ScatterMarks marks={marks} matched={matched} />
                <QuadrantMarks plot={plot} labels={labels} />
                <ComparedMarks
                  plot={plot}
                  marks={marks}
                  selected={selected}
                  compared={compared}
                  lines={labels}
                />
              </svg>
              {area && <AreaMark plot={plot} marks={marks} area={area} />}
              <PointedMark plot={plot} marks={marks} data={data} />
            </>
          )}
        </div>
      </ScatterWalk>
      <p className={styles.hint} data-pointer="fine">
        {t('scatter.hint')}
      </p>
      <p className={styles.hint} data-pointer="coarse">
        {t('scatter.hint.touch')}
      </p>
    </div>
  );
}
