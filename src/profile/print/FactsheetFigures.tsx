import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { unionQuery } from '../../data/territoryQueries';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { withoutVariants } from '../../model/profile/figure';
import { MEASURE_GROUPS, type MeasureGroup } from '../../model/profile/measureGroups';
import { setAgainst } from '../../model/profile/setAgainst';
import { useFigures } from '../figures/useFigures';
import styles from './Factsheet.module.css';
import { PrintedFigure } from './PrintedFigure';
import { useCountryFile } from './useCountryFile';

interface FactsheetPartProps {
  readonly region: Region;
  readonly territory: Territory;
}

/** All measures in a table: value, flag, year and rank, beside country and EU of the same year. */
export function FactsheetFigures({ region, territory }: FactsheetPartProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const country = useCountryFile(region);
  const { data: eu } = useQuery(unionQuery);
  const groups: Record<MeasureGroup, ReturnType<typeof useFigures>> = {
    people: withoutVariants(useFigures(region, territory, MEASURE_GROUPS.people)),
    health: withoutVariants(useFigures(region, territory, MEASURE_GROUPS.health)),
    economy: withoutVariants(useFigures(region, territory, MEASURE_GROUPS.economy)),
  };
  return (
    <section className={styles.part}>
      <h2>{t('profile.figures')}</h2>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t('measure.indicator')}</th>
            <th scope="col">{t('measure.value')}</th>
            <th scope="col">{t('print.year')}</th>
            <th scope="col">{country ? nameOf(country.code) : ''}</th>
            <th scope="col">{t('population.eu')}</th>
            <th scope="col">{t('measure.rank')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(groups).map(([group, figures]) => (
            <Fragment key={group}>
              {figures.map((figure) => (
                <PrintedFigure
                  key={figure.measure}
                  set={setAgainst(figure, country, eu)}
                  hasCountry={country !== undefined}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
