import { useText } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import { useLegendItems } from '../drawn/useLegendItems';
import { CircleKey } from '../legend/CircleKey';
import { EuLine } from '../legend/EuLine';
import { Swatch } from '../legend/Swatch';
import styles from './MapSheet.module.css';

/** What the colours or circles on paper mean, with the number of regions of every class. */
export function PrintedLegend({ picture }: { readonly picture: MapPicture }) {
  const t = useText();
  const items = useLegendItems(picture);
  const { indicator, year, classes } = picture;
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <h2>
        {indicator.kind === 'category'
          ? t('legend.caption.groups', { label: indicator.label, year: String(year) })
          : t('measure.unitYear', { unit: indicator.unit, year: String(year) })}
      </h2>
      {classes.scale === 'circles' && <CircleKey picture={picture} />}
      <ul>
        {items.map(({ label, colour, count }) => (
          <li key={label}>
            <Swatch colour={colour} />
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
      <EuLine picture={picture} />
    </section>
  );
}
