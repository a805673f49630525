import { chooseLanguage, LANGUAGES, useLanguage } from '../../i18n/languageChoice';
import { useText } from '../../i18n/text';
import { SignSelect } from '../SignSelect';

/** The language of the page, each by its own name; nothing where there is no choice. */
export function LanguageControl() {
  const t = useText();
  const { language } = useLanguage();
  if (LANGUAGES.length < 2) return null;
  return (
    <SignSelect
      label={t('language.title')}
      value={language}
      onChange={(value) => void chooseLanguage(value)}
      sign={
        <>
          <circle cx="10" cy="10" r="7" />
          <ellipse cx="10" cy="10" rx="3" ry="7" />
          <path d="M3.5 7.5h13M3.5 12.5h13" />
        </>
      }
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {new Intl.DisplayNames(each, { type: 'language' }).of(each)}
        </option>
      ))}
    </SignSelect>
  );
}
