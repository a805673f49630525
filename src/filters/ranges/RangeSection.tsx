import { memo, useId, useState } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { MeasureId } from '../../model/dataset/codes';
import { setRange } from '../../model/filter/choose';
import type { Filters, IndicatorRange } from '../../model/filter/filters';
import { isMeasure } from '../../model/map/mapValues';
import { Section } from '../panel/Section';
import { useSetText } from '../panel/useSetText';
import { RangeEditor } from './RangeEditor';
import styles from './Ranges.module.css';

interface RangeSectionProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** Regions by their values of one indicator or several. */
export const RangeSection = memo(function RangeSection({ filters, onChange }: RangeSectionProps) {
  const t = useText();
  const id = useId();
  const setText = useSetText(filters);
  const { catalogue } = useDataset();
  // An indicator of which nothing is asked yet is no filter: only this list knows it.
  const [opened, setOpened] = useState<readonly MeasureId[]>([]);
  const set = filters.range.map(({ indicator }) => indicator);
  const shown = [...set, ...opened.filter((each) => !set.includes(each))];
  const further = catalogue.indicators.filter((each) => !shown.some((taken) => taken === each.id));

  const open = (indicator: string) => {
    const measure = further.map((each) => each.id).find((each) => each === indicator);
    if (measure && isMeasure(measure)) setOpened([...opened, measure]);
  };
  const change = (range: IndicatorRange) => {
    // The range may go with its last bound, and its slider stays where the hand is.
    if (!opened.includes(range.indicator)) setOpened([...opened, range.indicator]);
    onChange(setRange(filters, range));
  };
  const remove = (indicator: MeasureId) => {
    setOpened(opened.filter((each) => each !== indicator));
    if (set.includes(indicator)) onChange(setRange(filters, anything(indicator)));
  };

  return (
    <Section
      title={t('filters.range')}
      set={setText(['range'])}
      isOpenAtFirst={filters.range.length > 0}
    >
      {shown.map((indicator) => (
        <RangeEditor
          key={indicator}
          range={filters.range.find((each) => each.indicator === indicator) ?? anything(indicator)}
          onChange={change}
          onRemove={() => remove(indicator)}
        />
      ))}
      <label className={styles.add} htmlFor={`${id}add`}>
        {t('filters.range.add')}
      </label>
      <select
        id={`${id}add`}
        className={styles.select}
        value=""
        onChange={({ currentTarget }) => open(currentTarget.value)}
      >
        <option value="">{t('filters.range.choose')}</option>
        {further
          .filter((each) => isMeasure(each.id))
          .map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
      </select>
    </Section>
  );
});

function anything(indicator: MeasureId): IndicatorRange {
  return { indicator, year: null, within: { from: null, to: null, isToExcluded: false } };
}
