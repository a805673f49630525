import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Observation } from '../../model/dataset/observation';
import { FlagMark } from '../../ui/flags/FlagMark';
import styles from './FigureTable.module.css';

interface ObservedValueProps {
  readonly observation: Observation;
  readonly decimals: number;
}

/** A number with its flag after it, and a mark if the project computed it. */
export function ObservedValue({ observation, decimals }: ObservedValueProps) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <span className={styles.value}>
        {format.number(observation.value, decimals)}
        {observation.flags && <FlagMark flags={observation.flags} />}
      </span>
      {observation.computed && <span className={styles.detail}>{t('measure.computed')}</span>}
    </>
  );
}
