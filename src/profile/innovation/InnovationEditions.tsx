import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../data/territoryQueries';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { editionRatings } from '../../model/profile/ratings';
import { Subsection } from '../Section';
import { GroupName } from './GroupName';
import styles from './Innovation.module.css';
import { PrintedGroup } from './PrintedGroup';
import { RatingBasis } from './RatingBasis';
import { RatingSource } from './RatingSource';

/** Every edition of the scoreboard, newest first, with what is known of a territory in it. */
export function InnovationEditions({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const { catalogue, region } = useDataset();
  // The same file as the profile itself reads: it is fetched once.
  const serving = region(territory.code)?.profile ?? territory.code;
  const { data: servingTerritory } = useQuery(territoryQuery(serving));
  return (
    <Subsection title={t('innovation.editions')}>
      <table className={styles.editions} aria-label={t('innovation.editions')}>
        <thead>
          <tr>
            <th scope="col">{t('innovation.year')}</th>
            <th scope="col">{t('innovation.groupHeading')}</th>
            <th scope="col">{t('innovation.basisHeading')}</th>
          </tr>
        </thead>
        <tbody>
          {editionRatings(catalogue.editions, territory.innovation).map(({ edition, rating }) => {
            const printed = (
              <PrintedGroup serving={servingTerritory} edition={edition.year} rating={rating} />
            );
            return (
              <tr key={edition.year}>
                <th scope="row">{edition.year}</th>
                {rating ? (
                  <>
                    <td className={styles.known}>
                      <GroupName edition={edition} rating={rating} />
                    </td>
                    <td>
                      <RatingBasis code={territory.code} rating={rating} />
                      {printed}
                      <RatingSource edition={edition} rating={rating} />
                    </td>
                  </>
                ) : (
                  <td colSpan={2} className={styles.quiet}>
                    {t('innovation.notKnown')}
                    {printed}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.warning}>{t('innovation.warning')}</p>
    </Subsection>
  );
}
