import { useMemo } from 'react';
import type { LegendItem } from '../../../charts/chartInfo';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { useValueText } from '../../../charts/frame/useValueText';
import { COUNTRY_LOOK, EU_LOOK } from '../../../charts/looks';
import { useFormat } from '../../../i18n/format';
import { useText } from '../../../i18n/text';
import { useFlagText } from '../../../i18n/useFlagText';
import type { Compared } from '../../../model/compare/compared';
import type { MeasureId } from '../../../model/dataset/codes';
import { countryCode } from '../../../model/nuts';
import { useComparedName } from '../../useComparedName';
import { useFlagNote } from '../../useFlagNote';
import { MeasurePicker } from '../MeasurePicker';
import { Picker } from '../Picker';
import styles from '../Picker.module.css';
import { useEndsText } from '../useEndsText';
import { useSeriesName } from '../useSeriesName';
import { Bars } from './Bars';
import { useBars } from './useBars';

interface BarsFigureProps {
  readonly compared: readonly Compared[];
  readonly first: MeasureId;
}

const NONE = 'none';

/** An indicator in one year, from the highest value to the lowest, against the countries and the EU. */
export function BarsFigure({ compared, first }: BarsFigureProps) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const flagNote = useFlagNote();
  const nameOf = useComparedName();
  const seriesName = useSeriesName();
  const { indicator, year, bars, eu, ...chosen } = useBars(compared, first);
  const { unit = '', decimals = 0, label = '', id = first, sources = [] } = indicator ?? {};
  const print = useValueText(unit);
  const endsText = useEndsText({ label, unit, decimals });
  const names = bars.map((bar) => seriesName(bar.compared));
  const values = bars.map(({ observation }) =>
    observation
      ? [print(observation.value, decimals), observation.flags].filter(Boolean).join(' ')
      : t('charts.notAvailable'),
  );
  const tick = useMemo(
    () => (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    [format],
  );
  const hasCountry = bars.some(({ country }) => country);
  // The drawing names its bars itself.
  const legend: LegendItem[] = [];
  if (hasCountry)
    legend.push({
      name: t('compare.bars.country'),
      look: { ...COUNTRY_LOOK, dash: null },
      kind: 'line',
    });
  if (eu) legend.push({ name: t('compare.bars.eu'), look: EU_LOOK, kind: 'line' });
  const title = t('compare.title.bars', { label });
  const reading = (index: number) => {
    const bar = bars[index];
    const own = bar?.observation;
    const value = own ? print(own.value, decimals) : t('charts.notAvailable');
    return t('compare.bars.reading', {
      name: names[index] ?? '',
      value: own?.flags ? t('compare.flagged', { value, flags: flagText(own.flags) }) : value,
      country: bar?.country ? nameOf(countryCode(bar.compared.code)) : NONE,
      countryValue: bar?.country ? print(bar.country.value, decimals) : '',
      eu: eu ? print(eu.value, decimals) : NONE,
    });
  };
  return (
    <ChartFrame
      info={{
        fileName: `regioscope-comparison-${id}-${year}`,
        title,
        caption: endsText(
          bars.map(({ observation }, i) => ({
            name: names[i] ?? '',
            observations: observation ? [observation] : [],
          })),
        ),
        unit,
        period: String(year),
        sources,
        // They stand behind the values, and not as hollow marks.
        flags: [],
        notes: [
          ...flagNote([...bars.flatMap(({ observation, country }) => [observation, country]), eu]),
          ...(eu || chosen.isTotal ? [] : [t('compare.bars.noEu', { year: String(year) })]),
          ...chosen.faults.map(({ code }) => t('compare.fault.country', { name: nameOf(code) })),
        ],
      }}
      legend={legend}
      table={{
        rowHead: t('compare.bars.territory'),
        columns: [
          { name: t('compare.bars.column'), decimals },
          ...(hasCountry ? [{ name: t('compare.bars.country'), decimals }] : []),
          ...(eu ? [{ name: t('compare.bars.eu'), decimals }] : []),
        ],
        rows: bars.map(({ observation, country }, i) => ({
          head: names[i] ?? '',
          cells: [observation, ...(hasCountry ? [country] : []), ...(eu ? [eu] : [])],
        })),
      }}
      headingLevel={4}
      controls={
        <div className={styles.pickers}>
          <MeasurePicker value={chosen.measure} onChange={chosen.setMeasure} />
          <Picker
            label={t('compare.year')}
            options={chosen.years.map((each) => ({ value: each, label: String(each) }))}
            value={year}
            onChange={chosen.setYear}
          />
        </div>
      }
    >
      <Bars
        title={title}
        bars={bars}
        names={names}
        values={values}
        eu={eu}
        tick={tick}
        reading={reading}
      />
    </ChartFrame>
  );
}
