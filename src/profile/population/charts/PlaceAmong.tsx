import { useMemo } from 'react';
import { useValueText } from '../../../charts/frame/useValueText';
import { PlaceStrip } from '../../../charts/place/PlaceStrip';
import { useDataset } from '../../../data/useDataset';
import { useText } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import { CIRCLES, placesOf } from '../../../model/series/place';
import type { AgeMeasure } from './ageMeasures';
import styles from './charts.module.css';

interface PlaceAmongProps {
  readonly region: Region;
  readonly measure: AgeMeasure;
  readonly unit: string;
  readonly name: string;
}

/** Where the region stands by a measure: a strip of all regions, and its ranks in words. */
export function PlaceAmong({ region, measure, unit, name }: PlaceAmongProps) {
  const t = useText();
  const print = useValueText(unit);
  const { regions, catalogue, country, indicator } = useDataset();
  const places = useMemo(
    () => placesOf(region, regions, catalogue.countries, measure.measureOf),
    [region, regions, catalogue, measure],
  );
  const year = String(indicator(measure.indicator ?? 'share-65-plus')?.referenceYear ?? '');
  const edition = catalogue.editions.find((each) => each.year === catalogue.referenceEdition);
  const group = region.innovation && edition?.names[region.innovation.group];
  const names = { country: country(region.code)?.name ?? '', eu: '', group: group ?? '' };
  const { all, value, ranks } = places;
  const ends = [print(all[0]?.value ?? 0, 1), print(all.at(-1)?.value ?? 0, 1)] as const;
  const strip = { name, count: all.length, low: ends[0], high: ends[1] };
  if (all.length === 0) return null;
  return (
    <div>
      <p className={styles.quiet}>
        {value === null
          ? t('population.place.none', { year })
          : t('population.place', { value: print(value, 1), year })}
      </p>
      <PlaceStrip
        label={
          value === null
            ? t('population.place.strip.none', strip)
            : t('population.place.strip', { ...strip, value: print(value, 1) })
        }
        all={all}
        value={value}
        ends={ends}
      />
      {value !== null && (
        <ul className={styles.ranks}>
          {CIRCLES.map((circle) => {
            const rank = ranks[circle];
            return (
              rank && (
                <li key={circle}>
                  {t(`population.place.${circle}`, { ...rank, name: names[circle] })}
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}
