import linkWords from '../i18n/en/link.json';
import { useText, withWords } from '../i18n/text';
import styles from './CopyByHand.module.css';

interface CopyByHandProps {
  readonly onLeave: () => void;
}

/** The address in a field, where the browser lets nobody else copy it. */
export const CopyByHand = withWords([linkWords], Field);

function Field({ onLeave }: CopyByHandProps) {
  const t = useText();
  return (
    <label className={styles.field}>
      {t('link.blocked')}
      <input
        // biome-ignore lint/a11y/noAutofocus: it stands in for the button that was just pressed
        autoFocus
        readOnly
        value={location.href}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={onLeave}
      />
    </label>
  );
}
