import { type PyramidRow, SEXES } from '../../model/series/pyramid';
import type { SeriesLook } from '../looks';
import { outlineOf, type PyramidPlot } from './pyramidPlot';

interface PyramidOutlineProps {
  readonly plot: PyramidPlot;
  readonly rows: readonly PyramidRow[];
  readonly look: SeriesLook;
}

/** The shape of another territory; a halo keeps its line apart from the bars that it crosses. */
export function PyramidOutline({ plot, rows, look }: PyramidOutlineProps) {
  return SEXES.map((sex) => {
    const shares = rows.map((row) => row[sex]?.share ?? null);
    const d = outlineOf(shares, sex, plot);
    return (
      <g key={sex} fill="none">
        <path d={d} stroke="var(--surface)" strokeWidth={4.5} />
        <path d={d} stroke={look.colour} strokeWidth={2} strokeDasharray={look.dash ?? undefined} />
      </g>
    );
  });
}
