import { EU_LOOK, REGION_LOOK } from '../../charts/looks';
import { PyramidBars } from '../../charts/pyramid/PyramidBars';
import { PyramidOutline } from '../../charts/pyramid/PyramidOutline';
import { PyramidScale } from '../../charts/pyramid/PyramidScale';
import { pyramidPlot } from '../../charts/pyramid/pyramidPlot';
import type { PyramidRow } from '../../model/series/pyramid';
import { usePyramidWords } from '../population/charts/usePyramidWords';
import styles from './Factsheet.module.css';

interface PrintPyramidProps {
  readonly rows: readonly PyramidRow[];
  /** The same groups of the EU. */
  readonly outline: readonly PyramidRow[] | null;
}

/** Width that it is laid out for, in pixels; it prints smaller. */
const WIDTH = 400;

/** A pyramid of one year that stands still. */
export function PrintPyramid({ rows, outline }: PrintPyramidProps) {
  const { sexes, age } = usePyramidWords();
  const shares = [...rows, ...(outline ?? [])].flatMap(({ male, female }) => [
    male?.share ?? 0,
    female?.share ?? 0,
  ]);
  const plot = pyramidPlot(WIDTH, rows.length, Math.max(...shares));
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      fontSize={12}
      aria-hidden="true"
    >
      <PyramidScale plot={plot} ages={rows.map(({ range }) => age(range))} sides={sexes} />
      <PyramidBars plot={plot} rows={rows} look={REGION_LOOK} />
      {outline && <PyramidOutline plot={plot} rows={outline} look={EU_LOOK} />}
    </svg>
  );
}
