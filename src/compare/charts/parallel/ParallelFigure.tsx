import { useMemo } from 'react';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { useDataset } from '../../../data/useDataset';
import { useText } from '../../../i18n/text';
import type { Compared } from '../../../model/compare/compared';
import { parallelRows } from '../../../model/compare/percentiles';
import { lookOf } from '../useSeriesName';
import { Parallel } from './Parallel';
import { useParallelWords } from './useParallelWords';

/** Where the territories stand among all regions by eight indicators, so that their shapes compare. */
export function ParallelFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const t = useText();
  const { regions, catalogue } = useDataset();
  const rows = useMemo(
    () => parallelRows(compared, regions, catalogue.indicators),
    [compared, regions, catalogue],
  );
  const words = useParallelWords(compared, rows);
  const missing = words.missing();
  const points = rows.flatMap((row) => row.points);
  const letters = points.flatMap((point) => [...(point?.flags ?? '')]);
  const title = t('compare.title.parallel');
  return (
    <ChartFrame
      info={{
        fileName: 'regioscope-comparison-parallel',
        title,
        caption: words.caption(),
        unit: t('compare.parallel.unit'),
        period: t('compare.parallel.period'),
        sources: [...new Set(rows.flatMap(({ indicator }) => indicator.sources))],
        flags: [...new Set(letters)].sort(),
        notes: [...(missing ? [missing] : []), t('compare.parallel.rule'), t('charts.computed')],
      }}
      legend={compared.map((each, s) => ({
        name: words.names[s] ?? '',
        look: lookOf(each),
        kind: 'line',
      }))}
      table={{
        rowHead: t('compare.parallel.indicator'),
        columns: words.names.map((name) => ({ name, decimals: 0 })),
        rows: rows.map((row, i) => ({
          head: words.labels[i] ?? '',
          cells: row.points.map(
            (point) =>
              point && {
                value: point.percentile,
                computed: true,
                ...(point.flags && { flags: point.flags }),
              },
          ),
        })),
      }}
      headingLevel={4}
    >
      <Parallel
        title={title}
        compared={compared}
        rows={rows}
        labels={words.labels}
        reading={words.reading}
        rowReading={words.rowReading}
      />
    </ChartFrame>
  );
}
