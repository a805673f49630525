import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { AddressLink } from '../../ui/AddressLink';
import styles from '../frame/InfoFrame.module.css';
import { InfoTable } from '../frame/InfoTable';

/** Every network with its year, how far its list reaches, and where it was read. */
export function NetworkTable() {
  const t = useText();
  const { catalogue } = useDataset();
  return (
    <>
      <InfoTable
        caption={t('about.networks.caption')}
        columns={[
          t('about.networks.column.name'),
          t('about.networks.column.kind'),
          t('about.networks.column.decided'),
          t('about.networks.column.asOf'),
          t('about.networks.column.members'),
          t('about.networks.column.list'),
          t('about.networks.column.sources'),
        ]}
      >
        {catalogue.networks.map((network) => (
          <NetworkRow key={network.id} network={network} />
        ))}
      </InfoTable>
      <p>{t('about.networks.partly')}</p>
    </>
  );
}

function NetworkRow({ network }: { readonly network: Network }) {
  const t = useText();
  const { short, name, kind, level, definition, asOf, members, listComplete, sources } = network;
  return (
    <tr>
      <th scope="row">
        {short}
        {name !== short && <small>{name}</small>}
      </th>
      <td>{t(`network.kind.${kind}`)}</td>
      <td className={styles.long}>
        {t(`about.networks.level.${level}`)}
        <small>{definition}</small>
      </td>
      <td className={styles.number}>{asOf}</td>
      <td className={styles.number}>{members.length}</td>
      <td>{t(listComplete ? 'about.networks.complete' : 'about.networks.incomplete')}</td>
      <td className={styles.long}>
        <details className={styles.details}>
          <summary>{t('about.networks.sources', { count: sources.length })}</summary>
          {sources.map((url) => (
            <p key={url}>
              <AddressLink url={url} />
            </p>
          ))}
        </details>
      </td>
    </tr>
  );
}
