import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { Subsection } from '../Section';
import { NetworkDetails } from './NetworkDetails';
import styles from './Networks.module.css';

interface OtherNetworkListProps {
  readonly kind: 'notMember' | 'notKnown';
  readonly networks: readonly Network[];
}

/** Networks in which the region is not listed, and what that means. */
export function OtherNetworkList({ kind, networks }: OtherNetworkListProps) {
  const t = useText();
  if (networks.length === 0) return null;
  const titleOf = ({ short, name }: Network) =>
    short === name ? name : t('network.title', { short, name });
  return (
    <Subsection
      title={t(`network.others.${kind}`)}
      {...(kind === 'notKnown' && { term: 'notKnown' })}
    >
      <p className={styles.quiet}>{t(`network.others.${kind}.note`)}</p>
      <ul className={styles.others}>
        {networks.map((network) => (
          <li key={network.id}>
            <NetworkDetails network={network} title={titleOf(network)} />
          </li>
        ))}
      </ul>
    </Subsection>
  );
}
