import { useMemo } from 'react';
import { Choice } from '../../../charts/Choice';
import type { LegendItem } from '../../../charts/chartInfo';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { REGION_LOOK } from '../../../charts/looks';
import { Pyramid } from '../../../charts/pyramid/Pyramid';
import { useDataset } from '../../../data/useDataset';
import { useText } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import styles from './charts.module.css';
import { pyramidTable } from './pyramidTable';
import type { Compared } from './useCompared';
import { type OverId, usePyramid } from './usePyramid';
import { usePyramidWords } from './usePyramidWords';
import { YearPlayer } from './YearPlayer';

interface PyramidChartProps {
  readonly region: Region;
  readonly compared: readonly Compared[];
}

/** The region by age and sex in a year that can be moved and played, with the country's or the EU's shape over it. */
export function PyramidChart({ region, compared }: PyramidChartProps) {
  const t = useText();
  const words = usePyramidWords();
  const indicator = useDataset().indicator('population');
  const pyramid = usePyramid(compared);
  const { years, player, rows, ranges, largest, outline, over, setOver, overs } = pyramid;
  const name = compared[0]?.name ?? '';
  const title = t('population.title', { label: t('population.pyramid'), name });
  const { age } = words;
  const ages = useMemo(() => ranges.map(age), [ranges, age]);
  if (!indicator) return null;
  if (years.length === 0) {
    return (
      <>
        <h3>{title}</h3>
        <p className={styles.quiet}>{t('population.pyramid.none')}</p>
      </>
    );
  }
  const { year } = player;
  const laid = outline && { name: outline.compared.name, rows: outline.rows };
  const missing = words.missing(rows);
  const missingOver = laid && words.missing(laid.rows);
  const legend: LegendItem[] = [{ name, look: REGION_LOOK, kind: 'area' }];
  if (outline) legend.push({ ...outline.compared, kind: 'outline' });
  const table = pyramidTable(rows, laid?.rows ?? [], {
    rowHead: t('profile.ages.age'),
    age: words.age,
    share: (sex) => t('population.pyramid.share', { sex: words.sexes[sex] }),
    persons: (sex) => t('population.pyramid.persons', { sex: words.sexes[sex] }),
    shareOver:
      laid &&
      ((sex) => t('population.pyramid.shareOf', { name: laid.name, sex: words.sexes[sex] })),
  });
  const overOptions: { value: OverId; label: string }[] = overs.map(({ id, name: label }) => ({
    value: id === 'eu' ? 'eu' : 'country',
    label,
  }));
  return (
    <ChartFrame
      info={{
        fileName: `regioscope-pyramid-${region.code}-${year}`,
        title,
        caption: words.caption(name, year, rows, laid),
        unit: t('population.pyramid.unit'),
        period: String(year),
        sources: indicator.sources,
        flags: [],
        notes: [
          ...(missing ? [t('population.pyramid.missing', { groups: missing })] : []),
          ...(laid && missingOver
            ? [t('population.pyramid.missingOver', { name: laid.name, groups: missingOver })]
            : []),
          t('charts.computed'),
        ],
      }}
      legend={legend}
      table={table}
      headingLevel={3}
      controls={
        <>
          <YearPlayer years={years} player={player} />
          {overOptions.length > 0 && (
            <Choice
              label={t('population.pyramid.over')}
              options={[
                ...overOptions,
                { value: 'none', label: t('population.pyramid.over.none') },
              ]}
              value={over}
              onChange={setOver}
            />
          )}
        </>
      }
    >
      <Pyramid
        title={title}
        rows={rows}
        look={REGION_LOOK}
        outline={outline && { rows: outline.rows, look: outline.compared.look }}
        largest={largest}
        ages={ages}
        sides={words.sexes}
        reading={(index, sex) => words.reading(rows[index], sex, laid, index)}
      />
    </ChartFrame>
  );
}
