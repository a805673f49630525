import { shortAddress } from '../model/profile/address';
import styles from './AddressLink.module.css';

/** A link that shows where it goes; long addresses are shortened and wrap. */
export function AddressLink({ url }: { readonly url: string }) {
  return (
    <a className={styles.address} href={url} rel="noreferrer">
      {shortAddress(url)}
    </a>
  );
}
