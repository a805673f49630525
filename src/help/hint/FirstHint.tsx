import { useDismissedHint } from '../../data/dismissedHints';
import hintWords from '../../i18n/en/hint.json';
import { useText, withWords } from '../../i18n/text';
import { Button } from '../../ui/Button';
import { focusMain } from '../../ui/focusMain';
import { PageLink } from '../../ui/PageLink';
import styles from './FirstHint.module.css';

/** For who is here for the first time, until it is dismissed or followed: how the map is read. It lies over a corner of the map and moves nothing. */
export const FirstHint = withWords([hintWords], Hint);

function Hint() {
  const t = useText();
  const { isDismissed, dismiss } = useDismissedHint('reading');
  if (isDismissed) return null;
  const close = () => {
    dismiss();
    focusMain();
  };
  return (
    <section className={styles.hint} aria-label={t('hint.title')}>
      <p className={styles.text}>{t('hint.text')}</p>
      <PageLink page="help" className={styles.link} onFollow={dismiss}>
        {t('hint.more')}
      </PageLink>
      <Button isIcon className={styles.close} aria-label={t('hint.dismiss')} onClick={close}>
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Button>
    </section>
  );
}
