import { memo } from 'react';
import { useText } from '../../i18n/text';
import type { Compared } from '../../model/compare/compared';
import type { IndicatorId, MeasureId } from '../../model/dataset/codes';
import { isMeasure } from '../../model/map/mapValues';
import comparison from '../Comparison.module.css';
import { BarsFigure } from './bars/BarsFigure';
import { ParallelFigure } from './parallel/ParallelFigure';
import { PyramidsFigure } from './pyramids/PyramidsFigure';
import { TrendComparison } from './TrendComparison';

interface ComparisonChartsProps {
  readonly compared: readonly Compared[];
  readonly indicator: IndicatorId;
}

/** The charts of a comparison; those of an indicator start with that of the view. */
export const ComparisonCharts = memo(function ComparisonCharts(props: ComparisonChartsProps) {
  const { compared, indicator } = props;
  const t = useText();
  const first: MeasureId = isMeasure(indicator) ? indicator : 'population';
  return (
    <div className={comparison.part}>
      <h3>{t('compare.charts')}</h3>
      <div className={comparison.charts}>
        <div className={comparison.chart}>
          <TrendComparison compared={compared} first={first} />
        </div>
        <div className={comparison.chart}>
          <BarsFigure compared={compared} first={first} />
        </div>
        <div className={comparison.chart}>
          <ParallelFigure compared={compared} />
        </div>
        <div className={comparison.chart}>
          <PyramidsFigure compared={compared} />
        </div>
      </div>
    </div>
  );
});
