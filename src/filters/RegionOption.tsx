import { useDataset } from '../data/useDataset';
import type { Region } from '../model/dataset/regions';
import { latinNameOf } from '../model/names';
import styles from './RegionFinder.module.css';

/** A region in a list: its name, and what tells it from others. */
export function RegionOption({ region }: { readonly region: Region }) {
  const { country } = useDataset();
  const detail = [region.englishName, country(region.code)?.name, region.code];
  return (
    <>
      <span className={styles.name}>{latinNameOf(region)}</span>
      <span className={styles.detail}>{detail.filter(Boolean).join(' · ')}</span>
    </>
  );
}
