import { memo } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import { symbolPath } from '../../model/scatter/symbols';
import { useMarkLook } from '../useMarkLook';
import styles from './ScatterPlot.module.css';
import type { Mark } from './scatterPlot';

interface ScatterMarksProps {
  readonly marks: readonly Mark[];
  readonly matched: ReadonlySet<TerritoryCode>;
}

/** The regions: those outside the answer quiet and behind, the others by group and size. */
export const ScatterMarks = memo(function ScatterMarks({ marks, matched }: ScatterMarksProps) {
  const lookOf = useMarkLook();
  return (
    <>
      <path
        className={styles.outside}
        d={marks
          .filter(({ code }) => !matched.has(code))
          .map((mark) => symbolPath(lookOf(mark.point.group).shape, [mark.x, mark.y], mark.radius))
          .join('')}
      />
      {marks
        .filter(({ code }) => matched.has(code))
        .map(({ code, point, x, y, radius }) => {
          const { shape, fill } = lookOf(point.group);
          const isFlagged = point.x.flags !== '' || point.y.flags !== '';
          return (
            <path
              key={code}
              data-code={code}
              className={styles.mark}
              fill={fill}
              fillRule="evenodd"
              d={symbolPath(shape, [x, y], radius, isFlagged)}
            />
          );
        })}
      {marks
        .filter(({ code, point }) => matched.has(code) && point.population === null)
        .map(({ code, x, y, radius }) => (
          <circle key={code} className={styles.ring} cx={x} cy={y} r={radius + 3} />
        ))}
    </>
  );
});
