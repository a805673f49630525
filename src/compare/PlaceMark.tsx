import { COMPARE_LOOKS } from '../charts/looks';
import { Marker } from '../charts/Marker';
import { useText } from '../i18n/text';
import styles from './PlaceMark.module.css';

/** The number of a place with its colour and shape, as charts and map show it. */
export function PlaceMark({ place }: { readonly place: number }) {
  const t = useText();
  const look = COMPARE_LOOKS[place - 1];
  return (
    <span className={styles.mark}>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        {look && <Marker look={look} x={0} y={0} radius={5} />}
      </svg>
      <span className="visually-hidden">{t('compare.place', { place })}</span>
      <span aria-hidden="true">{place}</span>
    </span>
  );
}
