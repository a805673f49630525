import { useFormat } from '../../../i18n/format';
import { useText } from '../../../i18n/text';
import type { Placed } from '../../../model/compare/comparison';
import { farthestApart } from '../../../model/compare/farthest';
import type { ParallelRow } from '../../../model/compare/percentiles';
import { useSeriesName } from '../useSeriesName';

/** The sentences of a parallel profile: its caption, what is read of it, and what is missing. */
export function useParallelWords(compared: readonly Placed[], rows: readonly ParallelRow[]) {
  const t = useText();
  const format = useFormat();
  const seriesName = useSeriesName();
  const names = compared.map(seriesName);
  const place = (percentile: number) => format.number(percentile);
  const reading = (row: number, series: number) => {
    const found = rows[row];
    const point = found?.points[series];
    const words = { name: names[series] ?? '', label: found?.indicator.label ?? '' };
    if (!found || !point) return t('compare.parallel.absent', words);
    return t('compare.parallel.reading', {
      ...words,
      percentile: place(point.percentile),
      value: format.number(point.value, found.indicator.decimals),
    });
  };
  return {
    names,
    labels: rows.map(({ indicator }) =>
      t('compare.parallel.label', {
        label: indicator.label,
        year: String(indicator.referenceYear),
      }),
    ),
    caption: () => {
      if (!rows.some(({ points }) => points.some((point) => point)))
        return t('compare.parallel.caption.none');
      const of = Math.max(...rows.map((row) => row.of));
      const words = { of };
      const far = farthestApart(rows);
      if (!far) return t('compare.parallel.caption.plain', words);
      return t('compare.parallel.caption', {
        ...words,
        label: far.row.indicator.label,
        low: names[far.low] ?? '',
        lowAt: place(far.row.points[far.low]?.percentile ?? 0),
        high: names[far.high] ?? '',
        highAt: place(far.row.points[far.high]?.percentile ?? 0),
      });
    },
    missing: () => {
      const parts = rows.flatMap(({ indicator, points }) => {
        const absent = names.filter((_, s) => !points[s]);
        if (absent.length === 0) return [];
        const words = { label: indicator.label, names: format.list(absent) };
        return [t('compare.parallel.missing.of', words)];
      });
      return parts.length === 0 ? null : t('compare.parallel.missing', { list: parts.join('; ') });
    },
    reading,
    rowReading: (row: number) => compared.map((_, s) => reading(row, s)).join('; '),
  };
}
