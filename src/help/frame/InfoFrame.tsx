import { type ReactNode, useId } from 'react';
import { useText } from '../../i18n/text';
import { INFO_PAGES, type InfoPage } from '../../model/view';
import { PageLink } from '../../ui/PageLink';
import styles from './InfoFrame.module.css';
import { usePageOpening } from './usePageOpening';

interface InfoFrameProps {
  readonly page: InfoPage;
  readonly title: string;
  /** What the page is about, in a sentence or two. */
  readonly lead: string;
  /** The sections that follow, in their order. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly children: ReactNode;
}

/** A page beside the atlas: the way back, the other pages, one heading, what is on the page. */
export function InfoFrame({ page, title, lead, contents, children }: InfoFrameProps) {
  const t = useText();
  const contentsId = useId();
  const heading = usePageOpening(t('pages.documentTitle', { title, app: t('app.name') }));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.brand}>{t('app.name')}</p>
        <nav className={styles.pages} aria-label={t('pages.title')}>
          {INFO_PAGES.map((each) => (
            <PageLink key={each} page={each} aria-current={each === page ? 'page' : undefined}>
              {t(`pages.${each}`)}
            </PageLink>
          ))}
        </nav>
        <PageLink page={null} className={styles.back}>
          {t('pages.back')}
        </PageLink>
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.lead}>{lead}</p>
        <nav className={styles.contents} aria-labelledby={contentsId}>
          <h2 id={contentsId}>{t('pages.contents')}</h2>
          <ul>
            {contents.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('attribution.boundaries')}</p>
        <p>{t('attribution.kosovo')}</p>
      </footer>
    </div>
  );
}
