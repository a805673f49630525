import { useDataset } from '../data/useDataset';
import { Text, useText } from '../i18n/text';
import styles from './MapAttribution.module.css';
import type { MapPicture } from './useMapPicture';

/** The lines that the data's owners ask for, always in sight: source, boundaries, designation. */
export function MapAttribution({ picture: { indicator, year } }: { readonly picture: MapPicture }) {
  const t = useText();
  const { catalogue } = useDataset();
  const source = catalogue.sources.find(({ id }) => id === indicator.sources[0]);
  const edition = catalogue.editions.find((each) => each.year === year);
  const sourceLink = source && (
    <a href={source.url ?? undefined} rel="noreferrer">
      {source.table ?? source.title}
    </a>
  );
  return (
    <footer className={styles.attribution}>
      {indicator.kind === 'category' && edition && (
        <span>{t('legend.source.other', { title: edition.source })}</span>
      )}
      {indicator.kind !== 'category' && source && (
        <span>
          <Text
            id={source.table ? 'attribution.source.table' : 'attribution.source'}
            values={{ provider: source.provider, year: String(year), name: sourceLink }}
          />
        </span>
      )}
      <span>{t('attribution.boundaries')}</span>
      <span>{t('attribution.kosovo')}</span>
    </footer>
  );
}
