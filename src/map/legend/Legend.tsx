import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import { classColour, MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useColourScheme } from '../../ui/useColourScheme';
import { paletteOf } from '../paletteOf';
import { SourceLine } from '../SourceLine';
import { CircleKey } from './CircleKey';
import styles from './Legend.module.css';
import { Swatch } from './Swatch';
import { useClassLabel } from './useClassLabel';

/** What the colours mean: class bounds, unit, year, source, and "not available" as a class of its own. */
export function Legend({ picture }: { readonly picture: MapPicture }) {
  const t = useText();
  const format = useFormat();
  const classLabel = useClassLabel(picture);
  const palette = MAP_PALETTES[useColourScheme()];
  const { indicator, year, classes, values } = picture;
  const { regions } = useDataset();
  const colours = paletteOf(classes.scale, palette);
  const computed = [...values.values()].filter(
    (value) => value.kind === 'number' && value.isComputed,
  );
  const eu = indicator.eu[year];

  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <p className={styles.caption}>
        {t(indicator.kind === 'category' ? 'legend.caption.groups' : 'legend.caption', {
          label: indicator.label,
          unit: indicator.unit,
          year: String(year),
        })}
      </p>
      {classes.scale === 'circles' && <CircleKey picture={picture} />}
      <p className={styles.head} aria-hidden>
        {t('legend.regions')}
      </p>
      <ul className={styles.classes}>
        {classes.classes.toReversed().map((each) => (
          <li key={each.index} className={styles.class}>
            <Swatch colour={classColour(colours, each.index, classes.classes.length)} />
            <span>{classLabel(each)}</span>
            <Count of={each.count} />
          </li>
        ))}
        <li className={styles.class}>
          <Swatch colour={null} />
          <span>{t(classes.scale === 'groups' ? 'legend.notKnown' : 'legend.noData')}</span>
          <Count of={classes.noData} />
        </li>
      </ul>
      {eu && <p>{t('legend.eu', { value: format.number(eu.value, indicator.decimals) })}</p>}
      <p className={styles.note}>
        <SourceLine picture={picture} />
      </p>
      <p className={styles.note}>
        {t('legend.coverage', { count: values.size, total: regions.length })}
        {computed.length > 0 && `. ${t('legend.computed', { count: computed.length })}`}
      </p>
      {indicator.note && (
        <details className={styles.note}>
          <summary>{t('legend.more')}</summary>
          {indicator.note}
        </details>
      )}
    </section>
  );
}

/** How many regions a class holds: a number for the eye, "67 regions" for the ear. */
function Count({ of: count }: { readonly of: number }) {
  const t = useText();
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t('legend.count', { count })}</span>
    </span>
  );
}
