import { useNewVersion } from '../../data/offline/newVersion';
import words from '../../i18n/en/offline.json';
import { useText, withWords } from '../../i18n/text';
import { Button } from '../../ui/Button';
import styles from './NewVersionNotice.module.css';

/** Offers the newer version; until the person takes it, code and figures stay those of this one. */
export const NewVersionNotice = withWords([words], Notice);

function Notice() {
  const t = useText();
  const reload = useNewVersion((state) => state.reload);
  if (!reload) return null;
  return (
    <div className={styles.version}>
      <p>{t('newVersion.text')}</p>
      <div className={styles.actions}>
        <Button onClick={reload}>{t('newVersion.reload')}</Button>
        <Button onClick={() => useNewVersion.setState({ reload: null })}>
          {t('newVersion.later')}
        </Button>
      </div>
    </div>
  );
}
