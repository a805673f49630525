import { chooseLanguage, LANGUAGES, useLanguage } from '../../i18n/languageChoice';
import { useText } from '../../i18n/text';
import styles from './LanguageControl.module.css';

/** The language of the page, each by its own name; nothing where there is no choice. */
export function LanguageControl() {
  const t = useText();
  const { language } = useLanguage();
  if (LANGUAGES.length < 2) return null;
  return (
    <select
      className={styles.control}
      aria-label={t('language.title')}
      value={language}
      onChange={({ target }) => void chooseLanguage(target.value)}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {new Intl.DisplayNames(each, { type: 'language' }).of(each)}
        </option>
      ))}
    </select>
  );
}
