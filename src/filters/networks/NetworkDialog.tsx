import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { AddressLink } from '../../ui/AddressLink';
import { Button } from '../../ui/Button';
import { NetworkDefinition } from '../../ui/networks/NetworkDefinition';
import styles from './NetworkDialog.module.css';
import { NetworkMembers } from './NetworkMembers';

interface NetworkDialogProps {
  readonly network: Network;
  readonly onClose: () => void;
}

/** All that is known of a network: what it is, who decides, how far its list reaches, its members and sources. */
export function NetworkDialog({ network, onClose }: NetworkDialogProps) {
  const t = useText();
  const { short, name, asOf, listComplete, sources } = network;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {short === name ? name : t('network.title', { short, name })}
            </Heading>
            <Button isIcon aria-label={t('network.about.close')} onClick={onClose}>
              <svg viewBox="0 0 16 16" aria-hidden>
                <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
              </svg>
            </Button>
          </div>
          <div className={styles.text}>
            <NetworkDefinition network={network} />
            <p>
              {t('network.asOf.list', { year: String(asOf) })}.{' '}
              {t(listComplete ? 'network.complete' : 'network.incomplete.long')}
            </p>
          </div>
          <NetworkMembers members={network.members} />
          <details className={styles.sources}>
            <summary>{t('network.sources', { count: sources.length })}</summary>
            <ul>
              {sources.map((url) => (
                <li key={url}>
                  <AddressLink url={url} />
                </li>
              ))}
            </ul>
          </details>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
