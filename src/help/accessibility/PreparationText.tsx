import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { RESULTS } from './results';

/** When and how the atlas was checked, what came of it, and what has not been done. */
export function PreparationText() {
  const t = useText();
  const format = useFormat();
  const { date, axe, browser, checks, widths, themes, pages, passed, violations, incomplete } =
    RESULTS;
  return (
    <>
      <p>{t('accessibility.preparation.date', { date: format.date(new Date(date)) })}</p>
      <p>
        {t('accessibility.preparation.axe', {
          version: axe,
          browser,
          checks,
          widths: format.list(widths.map(String)),
          themes: format.list(
            themes.map((theme) => t(`accessibility.preparation.themes.${theme}`)),
          ),
        })}
      </p>
      <p>
        {t('accessibility.preparation.outcome', {
          rules: passed.length,
          violations: violations.length,
          incomplete: incomplete.length,
          list: format.list(incomplete),
        })}
      </p>
      <details>
        <summary>{t('accessibility.preparation.pages')}</summary>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              {page === '' ? t('accessibility.preparation.pages.start') : <code>{page}</code>}
            </li>
          ))}
        </ul>
      </details>
      <p>{t('accessibility.preparation.tests')}</p>
      <p>{t('accessibility.preparation.manual')}</p>
    </>
  );
}
