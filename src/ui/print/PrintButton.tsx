import { askForPrint, type Printable, usePrintRequest } from '../../data/printing';
import words from '../../i18n/en/printButton.json';
import { useText, withWords } from '../../i18n/text';
import { Button } from '../Button';
import styles from './PrintButton.module.css';

/** Asks for paper; tells if it cannot be had. */
export const PrintButton = withWords([words], Asking);

function Asking({ what }: { readonly what: Printable }) {
  const t = useText();
  const { asked, hasFailed } = usePrintRequest();
  return (
    <div className={styles.print}>
      <Button aria-disabled={asked !== null} onClick={() => asked ?? askForPrint(what)}>
        {t('print.button')}
      </Button>
      {hasFailed && <p role="alert">{t('print.fault')}</p>}
    </div>
  );
}
