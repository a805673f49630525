import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import styles from './Legend.module.css';

/** What is measured, what to mind about it, and which values are not the official table's. */
export function AboutFigures({ picture: { indicator, year, values } }: { picture: MapPicture }) {
  const t = useText();
  const { catalogue } = useDataset();
  const edition =
    indicator.kind === 'category' && catalogue.editions.find((each) => each.year === year);
  const computed = [...values.values()].filter(
    (value) => value.kind === 'number' && value.isComputed,
  );
  return (
    <details className={styles.details}>
      <summary>{t('legend.more')}</summary>
      <div className={styles.body}>
        <p>{indicator.definition}</p>
        {edition && <p>{edition.thresholds}</p>}
        {indicator.note && <p>{indicator.note}</p>}
        {computed.length > 0 && <p>{t('legend.computed', { count: computed.length })}</p>}
      </div>
    </details>
  );
}
