import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { NetworkDefinition } from '../../ui/networks/NetworkDefinition';
import styles from './Networks.module.css';

interface NetworkDetailsProps {
  readonly network: Network;
  /** What to press. */
  readonly title: string;
}

/** What a network is and who decides membership, to open; an incomplete list is marked at once. */
export function NetworkDetails({ network, title }: NetworkDetailsProps) {
  const t = useText();
  return (
    <details className={styles.details}>
      <summary>
        {title}
        {!network.listComplete && <span className={styles.mark}>{t('network.incomplete')}</span>}
      </summary>
      <NetworkDefinition network={network} />
    </details>
  );
}
