import { useCallback, useState } from 'react';
import type { TerritoryCode } from '../model/dataset/codes';
import type { IndicatorRange } from '../model/filter/filters';
import { type Area, rangesWith } from '../model/scatter/area';
import type { Axis, QuadrantChoice } from '../model/scatter/choice';
import type { View } from '../model/view';
import { AreaPanel } from './area/AreaPanel';
import type { ComparedPlace } from './plot/ComparedMarks';
import { ScatterPlot } from './plot/ScatterPlot';
import styles from './Scatter.module.css';
import type { ScatterData } from './useScatterData';

interface ScatterBodyProps {
  readonly title: string;
  readonly data: ScatterData;
  readonly quadrants: QuadrantChoice;
  readonly matched: ReadonlySet<TerritoryCode>;
  readonly selected: TerritoryCode | null;
  readonly compared: readonly ComparedPlace[];
  readonly ranges: readonly IndicatorRange[];
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The drawing and, beside it, the area that is selected in it: until it is used as a filter, it is no part of the view. */
export function ScatterBody({ ranges, onView, ...plot }: ScatterBodyProps) {
  const { data, matched, quadrants } = plot;
  const [area, setArea] = useState<Area | null>(null);
  const [isDrawing, setDrawing] = useState(false);
  const draw = useCallback((next: Area) => setArea(next), []);
  const use = (change: Partial<View>) => {
    if (!area) return;
    const axisOf = (axis: Axis) => {
      const { id, year, indicator } = data.axes[axis];
      return { id, year: year === indicator.referenceYear ? null : year };
    };
    onView({ range: rangesWith(ranges, area, { x: axisOf('x'), y: axisOf('y') }), ...change });
    setArea(null);
    setDrawing(false);
  };
  return (
    <div className={styles.body}>
      <ScatterPlot {...plot} area={area} isDrawing={isDrawing} onArea={draw} />
      <AreaPanel
        data={data}
        matched={matched}
        hasQuadrants={quadrants !== 'none'}
        area={area}
        isDrawing={isDrawing}
        onArea={setArea}
        onDrawing={setDrawing}
        onFilter={() => use({})}
        onMap={() => use({ view: 'map' })}
      />
    </div>
  );
}
