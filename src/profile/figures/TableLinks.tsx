import { Fragment } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import styles from './FigureTable.module.css';

/** The official tables that a measure comes from, by Eurostat's online data code. */
export function TableLinks({ sources }: { readonly sources: readonly string[] }) {
  const t = useText();
  const { catalogue } = useDataset();
  const known = catalogue.sources.filter(({ id }) => sources.includes(id));
  return known.map(({ id, table, title, url }, i) => (
    <Fragment key={id}>
      {i > 0 && ', '}
      {url ? (
        <a
          className={styles.source}
          href={url}
          rel="noreferrer"
          aria-label={t('measure.source', { source: table ?? title })}
        >
          {table ?? title}
        </a>
      ) : (
        (table ?? title)
      )}
    </Fragment>
  ));
}
