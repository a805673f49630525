import { useMemo } from 'react';
import { ChartFrame } from '../charts/frame/ChartFrame';
import { useAnswer } from '../data/AnswerProvider';
import { useText } from '../i18n/text';
import { placedIn } from '../model/compare/comparison';
import type { TerritoryCode } from '../model/dataset/codes';
import { isFiltering } from '../model/filter/filters';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';
import { ScatterControls } from './controls/ScatterControls';
import { ScatterLegend } from './legend/ScatterLegend';
import styles from './Scatter.module.css';
import { ScatterBody } from './ScatterBody';
import { useScatterData } from './useScatterData';
import { useScatterInfo } from './useScatterInfo';
import { useScatterTable } from './useScatterTable';

interface ScatterChartProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The scatter with its axes, legend, caption, numbers and files. */
export function ScatterChart({ picture, view, onView, onSelect }: ScatterChartProps) {
  const t = useText();
  const { answer } = useAnswer();
  const data = useScatterData(picture, view);
  const isFiltered = isFiltering(answer.filters);
  const info = useScatterInfo(data, view.quadrants, isFiltered ? answer.matched : null);
  const table = useScatterTable(data);
  const { axes, points } = data;
  const drawn = useMemo(() => new Set(points.map(({ code }) => code)), [points]);
  const places = useMemo(
    () => placedIn(view.compare).filter(({ code }) => drawn.has(code)),
    [view.compare, drawn],
  );
  return (
    <ChartFrame
      info={info}
      legend={[]}
      table={table}
      headingLevel={3}
      controls={<ScatterControls axes={axes} quadrants={view.quadrants} onView={onView} />}
    >
      {points.length === 0 ? (
        <p className={styles.none}>{t('scatter.none')}</p>
      ) : (
        <>
          <ScatterLegend
            points={points}
            compared={places}
            hasOthers={points.some(({ code }) => !answer.matched.has(code))}
          />
          <ScatterBody
            // An area is of two indicators in their years: with others it means nothing.
            key={`${axes.x.id} ${axes.x.year} ${axes.y.id} ${axes.y.year}`}
            title={info.title}
            data={data}
            quadrants={view.quadrants}
            matched={answer.matched}
            selected={view.region}
            compared={places}
            ranges={view.range}
            onView={onView}
            onSelect={onSelect}
          />
        </>
      )}
    </ChartFrame>
  );
}
