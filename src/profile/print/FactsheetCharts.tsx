import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ChartLegend } from '../../charts/frame/ChartLegend';
import { EU_LOOK, REGION_LOOK } from '../../charts/looks';
import { unionQuery } from '../../data/territoryQueries';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory, Union } from '../../model/dataset/territory';
import { observationsOf } from '../../model/series/points';
import { pyramidRows, pyramidSource, pyramidYears } from '../../model/series/pyramid';
import styles from './Factsheet.module.css';
import { PrintPyramid } from './PrintPyramid';
import { PrintTrend } from './PrintTrend';

interface FactsheetChartsProps {
  readonly region: Region;
  readonly territory: Territory;
}

/** The population over the years, and by age and sex with the EU's shape over it. */
export function FactsheetCharts({ region, territory }: FactsheetChartsProps) {
  const t = useText();
  const name = usePlaceName()(region.code);
  const indicator = useDataset().indicator('population');
  const { data: eu } = useQuery(unionQuery);
  const observations = useMemo(() => observationsOf(territory.series.population), [territory]);
  const wanted = indicator?.referenceYear ?? 0;
  const pyramid = useMemo(() => pyramidOf(territory, wanted), [territory, wanted]);
  const outline = pyramid && eu ? (pyramidOf(eu, pyramid.year, true)?.rows ?? null) : null;
  if (!indicator || (observations.length === 0 && !pyramid)) return null;
  return (
    <div className={styles.charts}>
      {observations.length > 0 && (
        <figure className={styles.chart}>
          <h2>{t('population.title', { label: t('population.population'), name })}</h2>
          <p className={styles.unit}>{indicator.unit}</p>
          <PrintTrend observations={observations} decimals={indicator.decimals} />
        </figure>
      )}
      {pyramid && (
        <figure className={styles.chart}>
          <h2>{t('print.pyramid', { year: String(pyramid.year) })}</h2>
          <p className={styles.unit}>{t('population.pyramid.unit')}</p>
          <PrintPyramid rows={pyramid.rows} outline={outline} />
          <ChartLegend
            items={[
              { name, look: REGION_LOOK, kind: 'area' },
              ...(outline
                ? [{ name: t('population.eu'), look: EU_LOOK, kind: 'outline' as const }]
                : []),
            ]}
          />
        </figure>
      )}
    </div>
  );
}

/** The groups of a year that has them: the one that is wanted, else the newest; null where no year will do. */
function pyramidOf(
  { ageStructure, series }: Pick<Territory | Union, 'ageStructure' | 'series'>,
  wanted: number,
  isFixed = false,
) {
  if (!ageStructure) return null;
  const source = pyramidSource(ageStructure, observationsOf(series.population));
  const years = pyramidYears(source);
  const year = years.includes(wanted) ? wanted : isFixed ? undefined : years.at(-1);
  return year === undefined ? null : { year, rows: pyramidRows(source, year) };
}
