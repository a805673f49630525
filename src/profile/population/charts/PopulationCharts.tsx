import chartWords from '../../../i18n/en/charts.json';
import populationWords from '../../../i18n/en/population.json';
import { useText, withWords } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import type { Territory } from '../../../model/dataset/territory';
import { FaultNotice } from '../../../ui/FaultNotice';
import { AgeChart } from './AgeChart';
import { AGE_MEASURES } from './ageMeasures';
import { ContextCharts } from './ContextCharts';
import styles from './charts.module.css';
import { PopulationTrend } from './PopulationTrend';
import { PyramidChart } from './PyramidChart';
import { useCompared } from './useCompared';

interface PopulationChartsProps {
  readonly region: Region;
  readonly territory: Territory;
}

/** The charts of the population tab, with the words of charts and their own. */
export const PopulationCharts = withWords([chartWords, populationWords], Charts);

function Charts({ region, territory }: PopulationChartsProps) {
  const t = useText();
  const { compared, isPending, error, retry } = useCompared(region, territory);
  if (isPending) {
    return (
      <p role="status" className={styles.quiet}>
        {t('profile.charts.loading')}
      </p>
    );
  }
  return (
    <>
      {error && (
        <>
          <FaultNotice error={error} onRetry={retry} />
          <p className={styles.quiet}>{t('population.fault')}</p>
        </>
      )}
      <div className={styles.chart}>
        <PopulationTrend region={region} compared={compared} />
      </div>
      <div className={styles.chart}>
        <PyramidChart region={region} compared={compared} />
      </div>
      <section className={styles.chart}>
        <h3>{t('population.ages')}</h3>
        <div className={styles.group}>
          {AGE_MEASURES.map((measure) => (
            <AgeChart key={measure.id} region={region} compared={compared} measure={measure} />
          ))}
        </div>
      </section>
      <div className={styles.chart}>
        <ContextCharts region={region} territory={territory} compared={compared} />
      </div>
    </>
  );
}
