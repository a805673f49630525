import { useEffect, useId, useRef } from 'react';
import keysWords from '../../i18n/en/keys.json';
import { useText, withWords } from '../../i18n/text';
import { Button } from '../../ui/Button';
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

/** Lists what the keys do on the map and elsewhere. The focus goes round inside and returns where it came from. */
export const KeysDialog = withWords([keysWords], Keys);

function Keys({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onKeyDown={(event) => {
        // It closes this dialog, and not the profile behind it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{t('keys.title')}</h2>
        <Button isIcon aria-label={t('keys.close')} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 16 16" aria-hidden>
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
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
    </dialog>
  );
}
