import { useText } from '../../i18n/text';
import type { Indicator } from '../../model/dataset/catalogue';
import styles from './Facts.module.css';

/** An indicator with its unit and year, and which end of it is usually read as the better one. */
export function FigureHead({ indicator }: { readonly indicator: Indicator }) {
  const t = useText();
  const { label, unit, referenceYear, direction } = indicator;
  return (
    <>
      {label}
      <span className={styles.detail}>
        {t('compare.figure.head', { unit, year: String(referenceYear) })}
      </span>
      {direction !== 'neutral' && (
        <span className={styles.detail}>{t(`compare.figure.${direction}`)}</span>
      )}
    </>
  );
}
