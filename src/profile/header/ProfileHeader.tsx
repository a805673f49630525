import type { RefObject } from 'react';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import { nameLanguage } from '../../model/nameLanguage';
import { ancestorCodes } from '../../model/nuts';
import { CompareToggle } from '../../ui/CompareToggle';
import { InfoButton } from '../../ui/help/InfoButton';
import { PrintButton } from '../../ui/print/PrintButton';
import { Locator } from './Locator';
import styles from './ProfileHeader.module.css';

interface ProfileHeaderProps {
  readonly region: Region;
  /** Of the heading, which names the panel. */
  readonly headingId: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Who the region is: its names, code, country and parents, and where it lies. */
export function ProfileHeader({ region, headingId, headingRef }: ProfileHeaderProps) {
  const t = useText();
  const nameOf = usePlaceName();
  const country = useDataset().country(region.code);
  return (
    <header className={styles.header}>
      <p className={styles.code}>
        {t('profile.code', { code: region.code })}
        <InfoButton term="nuts" />
      </p>
      <div className={styles.place}>
        <div className={styles.text}>
          <h2 id={headingId} ref={headingRef} tabIndex={-1} className={styles.name}>
            {nameOf(region.code)}
          </h2>
          {region.latinName && (
            <p className={styles.other} lang={nameLanguage(region.code, region.name)}>
              {region.name}
            </p>
          )}
          {region.englishName && (
            <p className={styles.other}>{t('profile.english', { name: region.englishName })}</p>
          )}
          {country && (
            <p className={styles.country}>
              {t('profile.country', {
                name: country.name,
                status: t(`profile.status.${country.status}`),
              })}
            </p>
          )}
          <div className={styles.parents}>
            <span>{t('profile.parents')}</span>
            <ol aria-label={t('profile.parents')}>
              {ancestorCodes(region.code).map((code) => (
                <li key={code}>{t('profile.place', { name: nameOf(code), code })}</li>
              ))}
            </ol>
          </div>
        </div>
        <Locator region={region} />
      </div>
      <div className={styles.actions}>
        <CompareToggle code={region.code} name={nameOf(region.code)} />
        <PrintButton what="region" />
      </div>
    </header>
  );
}
