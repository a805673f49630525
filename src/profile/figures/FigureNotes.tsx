import { useText } from '../../i18n/text';
import { type Figure, flagsOf, hasComputed } from '../../model/profile/figure';
import { FlagLegend } from '../../ui/flags/FlagLegend';
import { InfoButton } from '../../ui/help/InfoButton';
import styles from './FigureTable.module.css';

/** What the signs of a table of figures mean, as far as they occur in it. */
export function FigureNotes({ figures }: { readonly figures: readonly Figure[] }) {
  const t = useText();
  return (
    <div className={styles.notes}>
      <p>{t('measure.rank.caption')}</p>
      {figures.some(({ ancestor }) => ancestor) && (
        <p>
          {t('measure.ancestor.caption')} <InfoButton term="parentValues" />
        </p>
      )}
      {hasComputed(figures) && <p>{t('measure.computed.caption')}</p>}
      <FlagLegend letters={flagsOf(figures)} />
    </div>
  );
}
