import { useState } from 'react';
import { useInfoPages } from '../../data/InfoPageProvider';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import styles from './About.module.css';

/** How atlas, figure and map are cited; the address is that of the view which is set. */
export function CiteText() {
  const t = useText();
  const format = useFormat();
  const { catalogue } = useDataset();
  const { hrefOf } = useInfoPages();
  const [today] = useState(() => format.date(new Date()));
  const example = catalogue.sources.find(({ table }) => table !== null);
  return (
    <>
      <p>{t('about.cite.atlas')}</p>
      <blockquote className={styles.cite}>
        {t('about.cite.atlas.text', {
          build: catalogue.build,
          address: addressOf(hrefOf(null)),
          date: today,
        })}
      </blockquote>
      {example?.table && (
        <>
          <p>{t('about.cite.figure')}</p>
          <blockquote className={styles.cite}>
            {t('about.cite.figure.text', {
              provider: example.provider,
              table: example.table,
              year: String(example.years[1]),
            })}
          </blockquote>
        </>
      )}
      <p>{t('about.cite.map')}</p>
    </>
  );
}

/** The full address of the atlas; the bare one where nothing is set. */
function addressOf(href: string): string {
  const address = new URL(href, location.href);
  address.hash = '';
  return address.href.replace(/\?$/, '');
}
