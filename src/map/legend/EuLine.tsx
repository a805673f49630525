import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { MapPicture } from '../../model/map/picture';
import styles from './Legend.module.css';

/** The EU's own value where the catalogue has one, the mean where classes lie around it, and how many regions have a value. */
export function EuLine({ picture: { indicator, year, values, classes } }: { picture: MapPicture }) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const { regions } = useDataset();
  const eu = indicator.eu[year];
  const value = format.number(eu?.value ?? 0, indicator.decimals);
  return (
    <>
      <p className={styles.facts}>
        {eu && (
          <span>
            {eu.flags
              ? t('legend.eu.flagged', { value, flags: flagText(eu.flags) })
              : t('legend.eu', { value })}
          </span>
        )}
        <span>{t('legend.coverage', { count: values.size, total: regions.length })}</span>
      </p>
      {classes.mean !== null && (
        <p>{t('legend.mean.long', { value: format.number(classes.mean, indicator.decimals) })}</p>
      )}
    </>
  );
}
