import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import styles from './About.module.css';

/** Files that stand as the dataset's parts, one line each. */
const MAP_FILES = ['overview', 'detail', 'surroundings', 'insets'] as const;

/** Every file of the dataset, to take away or to read by a script. */
export function Downloads() {
  const t = useText();
  const { catalogue, regions } = useDataset();
  const first = regions[0]?.code;
  return (
    <>
      <p>
        {t('about.download.1', {
          nuts: String(catalogue.nuts),
          schema: String(catalogue.schema),
        })}
      </p>
      <ul className={styles.files}>
        <File path="catalogue.json" about={t('about.download.catalogue')} />
        <File path="regions.json" about={t('about.download.regions')} />
        <File path="search.json" about={t('about.download.search')} />
        <File path="eu.json" about={t('about.download.eu')} />
        {first && <File path={`territories/${first}.json`} about={t('about.download.territory')} />}
        {catalogue.indicators.map(({ id, label }) => (
          <File key={id} path={`series/${id}.json`} about={t('about.download.series', { label })} />
        ))}
        {MAP_FILES.map((name) => (
          <File key={name} path={`map/${name}.json`} about={t('about.download.map')} />
        ))}
      </ul>
      <p>{t('about.download.2')}</p>
    </>
  );
}

function File({ path, about }: { readonly path: string; readonly about: string }) {
  return (
    <li>
      <a href={`./data/${path}`}>{path}</a>
      <br />
      {about}
    </li>
  );
}
