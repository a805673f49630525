import { LanguageControl } from '../ui/language/LanguageControl';
import { ThemeControl } from '../ui/theme/ThemeControl';
import { CopyLink } from './CopyLink';
import styles from './HeaderTools.module.css';

/** What is for the page as a whole: the link to take home, language and theme. */
export function HeaderTools() {
  return (
    <div className={styles.tools}>
      <CopyLink />
      <LanguageControl />
      <ThemeControl />
    </div>
  );
}
