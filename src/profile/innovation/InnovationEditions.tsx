import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { editionRatings } from '../../model/profile/ratings';
import { Subsection } from '../Section';
import { GroupName } from './GroupName';
import styles from './Innovation.module.css';
import { RatingBasis } from './RatingBasis';
import { RatingSource } from './RatingSource';

/** Every edition of the scoreboard, newest first, with what is known of a territory in it. */
export function InnovationEditions({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const { catalogue } = useDataset();
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
          {editionRatings(catalogue.editions, territory.innovation).map(({ edition, rating }) => (
            <tr key={edition.year}>
              <th scope="row">{edition.year}</th>
              {rating ? (
                <>
                  <td className={styles.known}>
                    <GroupName edition={edition} rating={rating} />
                  </td>
                  <td>
                    <RatingBasis code={territory.code} rating={rating} />
                    <RatingSource edition={edition} rating={rating} />
                  </td>
                </>
              ) : (
                <td colSpan={2} className={styles.quiet}>
                  {t('innovation.notKnown')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.warning}>{t('innovation.warning')}</p>
    </Subsection>
  );
}
