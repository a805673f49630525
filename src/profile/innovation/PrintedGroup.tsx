import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { InnovationRating, Territory } from '../../model/dataset/territory';
import { printedOtherwise } from '../../model/profile/ratings';
import styles from './Innovation.module.css';

interface PrintedGroupProps {
  /** The territory whose profile serves the region; undefined where none does or it is not there yet. */
  readonly serving: Territory | undefined;
  readonly edition: number;
  readonly rating: InnovationRating | null;
}

/** What the page of the serving profile printed of an edition, where it tells something else or more. */
export function PrintedGroup({ serving, edition, rating }: PrintedGroupProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const text = serving?.profile && printedOtherwise(serving.profile, edition, rating);
  if (!text) return null;
  return (
    <p className={styles.note}>{t('innovation.printed', { name: nameOf(serving.code), text })}</p>
  );
}
