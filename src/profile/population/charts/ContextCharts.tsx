import type { LegendItem } from '../../../charts/chartInfo';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { usePeriod } from '../../../charts/trend/usePeriod';
import { usePlaceName } from '../../../data/usePlaceName';
import { useText } from '../../../i18n/text';
import type { Observation } from '../../../model/dataset/observation';
import type { Region } from '../../../model/dataset/regions';
import type { Territory } from '../../../model/dataset/territory';
import { breakYears, flagLetters, spanOf } from '../../../model/series/points';
import { yearTable } from '../../../model/series/table';
import { ContextPanel } from './ContextPanel';
import styles from './charts.module.css';
import type { Compared } from './useCompared';
import { type ContextMeasure, useContextMeasures } from './useContextMeasures';

interface ContextChartsProps {
  readonly region: Region;
  readonly territory: Territory;
  readonly compared: readonly Compared[];
}

/** Health, economy and research as small charts of one size, each with its own years and scale. */
export function ContextCharts({ region, territory, compared }: ContextChartsProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const measures = useContextMeasures(territory, compared);
  const name = nameOf(region.code);
  const own = measures.filter(({ series }) => series.length > 0);
  const ofParent = measures.filter(({ parent }) => parent);
  const columns = measures.map((measure) => {
    const { label, unit, decimals } = measure.indicator;
    const words = { label, unit, parent: measure.parent ? nameOf(measure.parent.from) : '' };
    return {
      name: t(measure.parent ? 'population.context.ofParent' : 'population.context.column', words),
      decimals,
      observations: shown(measure),
    };
  });
  const drawn = measures.flatMap(({ series }) => series);
  const legend = compared
    .filter(({ id }) => drawn.some((each) => each.id === id))
    .map(({ name: label, look }): LegendItem => ({ name: label, look, kind: 'line' }));
  return (
    <ChartFrame
      info={{
        fileName: `regioscope-context-${region.code}`,
        title: t('population.title', { label: t('population.context'), name }),
        caption: t('population.context.caption', {
          name,
          all: measures.length,
          own: own.length,
          parent: ofParent.length,
          none: measures.length - own.length - ofParent.length,
        }),
        unit: t('population.context.unit'),
        period: usePeriod(spanOf(columns.map(({ observations }) => observations))),
        sources: [...new Set(measures.flatMap(({ indicator }) => indicator.sources))],
        flags: flagLetters([
          ...drawn.flatMap(({ observations }) => observations),
          ...measures.flatMap(({ parent }) => parent ?? []),
        ]),
        notes: own.some(({ series }) => breakYears(series[0]?.observations ?? []).length > 0)
          ? [t('charts.break')]
          : [],
      }}
      legend={legend}
      table={yearTable(t('charts.table.year'), columns)}
      headingLevel={3}
    >
      <div className={styles.panels}>
        {measures.map((measure) => (
          <ContextPanel key={measure.indicator.id} measure={measure} />
        ))}
      </div>
    </ChartFrame>
  );
}

/** What the table holds of a measure: the region's own years, else the one value of its parent. */
function shown({ series, parent }: ContextMeasure): readonly Observation[] {
  return series[0]?.observations ?? (parent ? [parent] : []);
}
