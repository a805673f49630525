import { useMemo } from 'react';
import { useValueText } from '../../../charts/frame/useValueText';
import { useFormat } from '../../../i18n/format';
import { useText } from '../../../i18n/text';
import type { AgeRange } from '../../../model/profile/ageRows';
import { largestGroup, SEXES, type Sex } from '../../../model/series/pyramid';
import type { ChartTable } from '../../../model/series/table';
import { useSeriesName } from '../useSeriesName';
import type { Shape } from './usePyramids';

/** The sentences and the table of several pyramids. */
export function usePyramidsWords(shapes: readonly Shape[]) {
  const t = useText();
  const format = useFormat();
  const seriesName = useSeriesName();
  const print = useValueText('%');
  const sides: Readonly<Record<Sex, string>> = useMemo(
    () => ({ male: t('profile.ages.men'), female: t('profile.ages.women') }),
    [t],
  );
  const age = (range: AgeRange) => {
    if (range === null) return t('profile.ages.unknown');
    const { from, to } = range;
    return to === null ? t('profile.ages.over', { from }) : t('profile.ages.between', { from, to });
  };
  const first = shapes[0]?.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: ages change with the groups alone
  const ages = useMemo(() => (first ?? []).map(({ range }) => age(range)), [first]);
  const caption = (year: number) => {
    const groups = shapes.flatMap(({ compared, rows }) => {
      const top = largestGroup(rows);
      if (!top) return [];
      const share = print((top.male?.share ?? 0) + (top.female?.share ?? 0), 1);
      const name = seriesName(compared);
      return [t('compare.pyramids.group', { name, group: age(top.range), share })];
    });
    return groups.length === 0
      ? t('compare.pyramids.caption.none', { year: String(year) })
      : t('compare.pyramids.caption', { year: String(year), groups: format.list(groups) });
  };
  const reading = (of: readonly Shape[]) => (group: number, sex: Sex) => {
    const values = of.map(({ compared, rows }) => {
      const side = rows[group]?.[sex];
      const share = side ? print(side.share, 1) : t('charts.notAvailable');
      return t('compare.pyramids.value', { name: seriesName(compared), share });
    });
    return t('compare.pyramids.reading', {
      sex: sides[sex],
      age: ages[group] ?? '',
      values: values.join('; '),
    });
  };
  const table = (): ChartTable => ({
    rowHead: t('profile.ages.age'),
    columns: shapes.flatMap(({ compared }) =>
      SEXES.map((sex) => ({
        name: t('compare.pyramids.column', { name: seriesName(compared), sex: sides[sex] }),
        decimals: 1,
      })),
    ),
    rows: ages
      .map((head, i) => ({
        head,
        cells: shapes.flatMap(({ rows }) =>
          SEXES.map((sex) => {
            const side = rows[i]?.[sex];
            return side ? { value: side.share, computed: true as const } : null;
          }),
        ),
      }))
      .reverse(),
  });
  return { sides, ages, caption, reading, table };
}
