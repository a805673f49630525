import { useId } from 'react';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import { INDICATOR_IDS, type IndicatorId } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import styles from './MapControls.module.css';

interface MapControlsProps {
  readonly picture: MapPicture;
  /** The year that is asked for, which may still be on its way. */
  readonly year: number;
  readonly onIndicator: (indicator: IndicatorId) => void;
  readonly onYear: (year: number) => void;
}

/** Which indicator and which year: what the catalogue has, with the coverage of each year. */
export function MapControls({ picture, year, onIndicator, onYear }: MapControlsProps) {
  const t = useText();
  const id = useId();
  const { catalogue } = useDataset();
  const { indicator } = picture;

  return (
    <div className={styles.controls}>
      <div className={styles.control}>
        <label htmlFor={`${id}-indicator`}>{t('controls.indicator')}</label>
        <select
          id={`${id}-indicator`}
          className={styles.select}
          value={indicator.id}
          onChange={({ target }) => {
            const next = INDICATOR_IDS.find((each) => each === target.value);
            if (next) onIndicator(next);
          }}
        >
          {catalogue.indicators.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.control}>
        <label htmlFor={`${id}-year`}>{t('controls.year')}</label>
        <select
          id={`${id}-year`}
          className={styles.select}
          value={year}
          onChange={({ target }) => onYear(Number(target.value))}
        >
          <optgroup label={t('controls.year.counts')}>
            {indicator.years
              .map((each, index) => ({ year: each, count: indicator.coverage[index] ?? 0 }))
              .toReversed()
              .map(({ year: each, count }) => (
                <option key={each} value={each}>
                  {t('controls.year.option', { year: String(each), count })}
                </option>
              ))}
          </optgroup>
        </select>
      </div>
    </div>
  );
}
