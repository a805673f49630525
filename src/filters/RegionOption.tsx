import type { Region } from '../model/dataset/regions';
import { latinNameOf } from '../model/names';
import styles from './RegionFinder.module.css';

interface RegionOptionProps {
  readonly region: Region;
  /** English name of the country that the region lies in. */
  readonly country: string | undefined;
}

/** A region in a list: its name, and what tells it from others. */
export function RegionOption({ region, country }: RegionOptionProps) {
  const detail = [region.englishName, country, region.code];
  return (
    <>
      <span className={styles.name}>{latinNameOf(region)}</span>
      <span className={styles.detail}>{detail.filter(Boolean).join(' · ')}</span>
    </>
  );
}
