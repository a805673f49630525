import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Figure } from '../../model/profile/figure';
import { FlagMark } from '../../ui/flags/FlagMark';
import styles from './FigureTable.module.css';
import { ObservedValue } from './ObservedValue';

/** The cells of value and rank: the region's own, else an ancestor's as the ancestor's, else "not available". */
export function FigureValue({ figure }: { readonly figure: Figure }) {
  const t = useText();
  const { own, rank } = figure;
  const { decimals, kind } = figure.indicator;
  if (!own || !rank) {
    return (
      <td colSpan={2} className={styles.number}>
        <AncestorValue figure={figure} />
        <OlderValue figure={figure} />
      </td>
    );
  }
  return (
    <>
      <td className={styles.number}>
        <ObservedValue observation={own} decimals={decimals} />
        {kind === 'total' && own.value === 0 && (
          <span className={styles.detail}>{t('measure.empty')}</span>
        )}
      </td>
      <td className={styles.number}>{t('measure.rank.of', { place: rank.place, of: rank.of })}</td>
    </>
  );
}

function AncestorValue({ figure: { ancestor, indicator } }: { readonly figure: Figure }) {
  const t = useText();
  const nameOf = usePlaceName();
  if (!ancestor) return <span className={styles.absent}>{t('measure.notAvailable')}</span>;
  return (
    <span className={styles.ofAncestor}>
      <span>{nameOf(ancestor.from)}:</span>{' '}
      <ObservedValue observation={ancestor} decimals={indicator.decimals} />
    </span>
  );
}

function OlderValue({ figure: { older, indicator } }: { readonly figure: Figure }) {
  const t = useText();
  const format = useFormat();
  if (!older) return null;
  const value = format.number(older.value, indicator.decimals);
  return (
    <span className={styles.detail}>
      {t('measure.older', { year: older.year, value })}
      {older.flags && <FlagMark flags={older.flags} />}
      {older.computed && ` (${t('measure.computed')})`}
    </span>
  );
}
