import { useText } from '../i18n/text';
import type { InfoPage } from '../model/view';
import { PageLink } from '../ui/PageLink';
import { Part } from './Part';
import styles from './page.module.css';
import { AboutPage, AccessibilityPage, HelpPage } from './parts';

const PAGES = { help: HelpPage, about: AboutPage, accessibility: AccessibilityPage };

/** A page beside the atlas; where it cannot be had, what happened and the way back. */
export function InfoPart({ page }: { readonly page: InfoPage }) {
  const t = useText();
  const Page = PAGES[page];
  return (
    <Part
      key={page}
      frame={(message) => (
        <main className={styles.start}>
          <h1>{t(`pages.${page}`)}</h1>
          {message}
          <p>
            <PageLink page={null}>{t('pages.back')}</PageLink>
          </p>
        </main>
      )}
    >
      <Page />
    </Part>
  );
}
