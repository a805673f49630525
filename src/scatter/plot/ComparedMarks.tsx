import { memo, useMemo } from 'react';
import { COMPARE_LOOKS } from '../../charts/looks';
import type { TerritoryCode } from '../../model/dataset/codes';
import { placeLabels } from '../../model/scatter/labels';
import { useRegionName } from '../useRegionName';
import { PlaceBadge } from './PlaceBadge';
import styles from './ScatterPlot.module.css';
import { boldWidth, type Mark, type Plot } from './scatterPlot';
import type { LineLabels } from './useLineLabels';

/** A compared region with its place in the comparison, from 0. */
export interface ComparedPlace {
  readonly code: TerritoryCode;
  readonly place: number;
}

interface ComparedMarksProps {
  readonly plot: Plot;
  readonly marks: readonly Mark[];
  readonly selected: TerritoryCode | null;
  readonly compared: readonly ComparedPlace[];
  /** Their texts keep their places. */
  readonly lines: LineLabels;
}

const BADGE = 17;
const SELECTED = 'selected';

/** The selection with its name, the compared regions with their numbers. */
export const ComparedMarks = memo(function ComparedMarks(props: ComparedMarksProps) {
  const { plot, marks, selected, compared, lines } = props;
  const nameOf = useRegionName();
  const byCode = useMemo(() => new Map(marks.map((mark) => [mark.code, mark])), [marks]);
  const own = selected === null ? undefined : byCode.get(selected);
  const name = own ? nameOf(own.code) : '';
  const labels = useMemo(() => {
    const { left, top, right, bottom } = plot;
    const frame = { left, top, width: right - left, height: bottom - top };
    const wanted = compared.flatMap(({ code }) => {
      const mark = byCode.get(code);
      return mark
        ? [{ id: code, x: mark.x, y: mark.y, gap: mark.radius + 5, width: BADGE, height: BADGE }]
        : [];
    });
    const ownLabel = own && {
      id: SELECTED,
      x: own.x,
      y: own.y,
      gap: own.radius + 6,
      width: boldWidth(name) + 6,
      height: 16,
    };
    const taken = [lines.x, lines.y].flatMap((line) => (line ? [line.box] : []));
    const placed = placeLabels(ownLabel ? [ownLabel, ...wanted] : wanted, frame, taken);
    return new Map(placed.map((each) => [each.id, each]));
  }, [plot, compared, byCode, own, name, lines]);
  const ownBox = labels.get(SELECTED);
  return (
    <>
      {compared.map(({ code, place }) => {
        const mark = byCode.get(code);
        const box = labels.get(code);
        if (!mark) return null;
        return (
          <g key={code}>
            <circle
              className={styles.compared}
              cx={mark.x}
              cy={mark.y}
              r={mark.radius + 3}
              stroke={COMPARE_LOOKS[place]?.colour}
            />
            {box && <PlaceBadge place={place} x={box.left + BADGE / 2} y={box.top + BADGE / 2} />}
          </g>
        );
      })}
      {own && (
        <g>
          <circle className={styles.selectionHalo} cx={own.x} cy={own.y} r={own.radius + 4} />
          <circle className={styles.selection} cx={own.x} cy={own.y} r={own.radius + 4} />
          {ownBox && (
            <text
              className={styles.name}
              paintOrder="stroke"
              x={ownBox.left + ownBox.width / 2}
              y={ownBox.top + 12}
              textAnchor="middle"
              fontSize={12}
            >
              {name}
            </text>
          )}
        </g>
      )}
    </>
  );
});
