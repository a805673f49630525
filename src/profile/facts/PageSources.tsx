import { useText } from '../../i18n/text';
import type { Profile } from '../../model/dataset/territory';
import { AddressLink } from '../../ui/AddressLink';
import styles from '../facts.module.css';
import { Section } from '../Section';

/** When the Observatory's pages were written, and the grant of the project that wrote them. */
export const SAPHIRE_PAGES = { from: '2019', to: '2022', grant: '825046' };

/** Where a profile comes from, and the attribution of its page's picture. */
export function PageSources({ profile }: { readonly profile: Profile }) {
  const t = useText();
  const { sources, imageAttribution } = profile;
  return (
    <Section title={t('profile.sources')}>
      <p className={styles.quiet}>{t('profile.sources.about', SAPHIRE_PAGES)}</p>
      <ul className={styles.list}>
        {sources.map((url) => (
          <li key={url}>
            <AddressLink url={url} />
          </li>
        ))}
      </ul>
      {imageAttribution && (
        <p className={`${styles.quiet} ${styles.wrapping}`}>
          {t('profile.sources.picture', { attribution: imageAttribution })}
        </p>
      )}
    </Section>
  );
}
