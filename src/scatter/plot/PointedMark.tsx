import { useMemo } from 'react';
import { usePointing } from '../../data/pointing';
import type { ScatterData } from '../useScatterData';
import styles from './ScatterPlot.module.css';
import { ScatterTooltip } from './ScatterTooltip';
import type { Mark, Plot } from './scatterPlot';

interface PointedMarkProps {
  readonly plot: Plot;
  readonly marks: readonly Mark[];
  readonly data: ScatterData;
}

/** Marks and reads the region that is pointed at, here or anywhere on the page. The scatter itself is not drawn anew. */
export function PointedMark({ plot, marks, data }: PointedMarkProps) {
  const code = usePointing(({ pointed }) => pointed?.code ?? null);
  const byCode = useMemo(() => new Map(marks.map((mark) => [mark.code, mark])), [marks]);
  const mark = code === null ? undefined : byCode.get(code);
  if (!mark) return null;
  return (
    <>
      <svg className={styles.over} width={plot.width} height={plot.height} aria-hidden="true">
        <circle className={styles.pointedHalo} cx={mark.x} cy={mark.y} r={mark.radius + 3} />
        <circle className={styles.pointed} cx={mark.x} cy={mark.y} r={mark.radius + 3} />
      </svg>
      <ScatterTooltip plot={plot} mark={mark} axes={data.axes} />
    </>
  );
}
