import { Fragment } from 'react';
import { useDataset } from '../../data/useDataset';
import { Text } from '../../i18n/text';
import type { StatisticalSource } from '../../model/dataset/catalogue';
import styles from './ChartFrame.module.css';

/** Who publishes the figures, and the online data code of each table as a link to it. */
export function ChartSources({ sources }: { readonly sources: readonly string[] }) {
  const { catalogue } = useDataset();
  const known = catalogue.sources.filter(({ id }) => sources.includes(id));
  const provider = known[0]?.provider;
  if (provider === undefined) return null;
  const codes = known.map((source, i) => (
    <Fragment key={source.id}>
      {i > 0 && ', '}
      <SourceCode source={source} />
    </Fragment>
  ));
  return (
    <p>
      <Text id="charts.source" values={{ provider, code: codes }} />
    </p>
  );
}

function SourceCode({ source: { table, title, url } }: { readonly source: StatisticalSource }) {
  const name = table ?? title;
  if (!url) return name;
  return (
    <a className={styles.code} href={url} rel="noreferrer" title={title}>
      {name}
    </a>
  );
}
