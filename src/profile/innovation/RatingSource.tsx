import { Text, useText } from '../../i18n/text';
import type { Edition } from '../../model/dataset/catalogue';
import type { InnovationRating } from '../../model/dataset/territory';
import { AddressLink } from '../../ui/AddressLink';
import styles from './Innovation.module.css';

interface RatingSourceProps {
  readonly edition: Edition;
  readonly rating: InnovationRating;
}

/** How a group is known: the note of whoever gathered it, and its source. */
export function RatingSource({ edition, rating: { note, source } }: RatingSourceProps) {
  const t = useText();
  if (!note && !source) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <span aria-hidden="true">{t('innovation.known')}</span>
        <span className="visually-hidden">
          {t('innovation.known.of', { title: edition.title })}
        </span>
      </summary>
      {note && <p className={styles.note}>{note}</p>}
      {source && (
        <p>
          <Text id="innovation.source" values={{ address: <AddressLink url={source} /> }} />
        </p>
      )}
    </details>
  );
}
