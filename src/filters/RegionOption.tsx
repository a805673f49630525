import { useText } from '../i18n/text';
import type { Named } from '../model/names';
import { isCountry, shownName } from './finderItems';
import styles from './RegionFinder.module.css';

interface RegionOptionProps {
  /** A region or a country. */
  readonly territory: Named;
  /** English name of the country that a region lies in. */
  readonly country: string | undefined;
  /** The code of an earlier NUTS that a region was found by. */
  readonly formerly: string | null;
}

/** A region or a country in a list: its name, and what tells it from others. */
export function RegionOption({ territory, country, formerly }: RegionOptionProps) {
  const t = useText();
  const { code, name, englishName } = territory;
  const shown = shownName(territory);
  const detail = isCountry(territory)
    ? [name !== shown && name, t('find.country'), code]
    : [englishName, country, code, formerly !== null && t('find.formerly', { code: formerly })];
  return (
    <>
      <span>{shown}</span>
      <span className={styles.detail}>{detail.filter(Boolean).join(' · ')}</span>
    </>
  );
}
