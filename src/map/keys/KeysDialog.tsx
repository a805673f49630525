import keysWords from '../../i18n/en/keys.json';
import { useText, withWords } from '../../i18n/text';
import { ModalDialog } from '../../ui/dialog/ModalDialog';
import styles from './KeysDialog.module.css';

/** In the order in which people need them. */
const KEYS = [
  'arrows',
  'enter',
  'compare',
  'letters',
  'home',
  'end',
  'zoom',
  'pan',
  'escape',
  'tab',
  'help',
] as const;

/** Lists what the keys do on the map and elsewhere. */
export const KeysDialog = withWords([keysWords], Keys);

function Keys({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <ModalDialog
      title={t('keys.title')}
      closeLabel={t('keys.close')}
      className={styles.dialog}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t('keys.intro')}</p>
          <table className={styles.keys}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('keys.head.key')}</th>
                <th scope="col">{t('keys.head.what')}</th>
              </tr>
            </thead>
            <tbody>
              {KEYS.map((key) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd className={styles.key}>{t(`keys.${key}.key`)}</kbd>
                  </th>
                  <td>{t(`keys.${key}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.quiet}>{t('keys.elsewhere')}</p>
        </>
      )}
    </ModalDialog>
  );
}
