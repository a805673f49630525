import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { AddressLink } from '../AddressLink';
import styles from './Networks.module.css';

interface NetworkDetailsProps {
  readonly network: Network;
  /** What to press. */
  readonly title: string;
}

/** What a network is and who decides membership, to open; an incomplete list is marked at once. */
export function NetworkDetails({ network, title }: NetworkDetailsProps) {
  const t = useText();
  const { kind, level, description, definition, url, listComplete } = network;
  return (
    <details className={styles.details}>
      <summary>
        {title}
        {!listComplete && <span className={styles.mark}>{t('network.incomplete')}</span>}
      </summary>
      <p>{t('network.what', { kind: t(`network.kind.${kind}`), description })}</p>
      <p>{t(`network.decided.${level}`, { definition })}</p>
      {url && <AddressLink url={url} />}
    </details>
  );
}
