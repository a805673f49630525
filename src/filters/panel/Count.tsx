import { useText } from '../../i18n/text';
import styles from './Choice.module.css';

interface CountProps {
  readonly id: string;
  readonly count: number;
}

/** How many regions a choice would give: a number for the eye, "67 regions" for the ear. */
export function Count({ id, count }: CountProps) {
  const t = useText();
  return (
    <span className={styles.count} data-empty={count === 0}>
      <span aria-hidden>{count}</span>
      <span id={id} className="visually-hidden">
        {t('filters.count', { count })}
      </span>
    </span>
  );
}
