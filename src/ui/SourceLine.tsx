import { useDataset } from '../data/useDataset';
import { Text, useText } from '../i18n/text';
import type { MapPicture } from '../model/map/picture';

/** Where the figures that are shown come from, with the table's code as a link. */
export function SourceLine({ picture: { indicator, year } }: { readonly picture: MapPicture }) {
  const t = useText();
  const { catalogue } = useDataset();
  if (indicator.kind === 'category') {
    const edition = catalogue.editions.find((each) => each.year === year);
    return edition ? t('legend.source.other', { title: edition.source }) : null;
  }
  const source = catalogue.sources.find(({ id }) => id === indicator.sources[0]);
  if (!source) return null;
  const name = (
    <a href={source.url ?? undefined} rel="noreferrer">
      {source.table ?? source.title}
    </a>
  );
  return (
    <Text
      id={source.table ? 'attribution.source.table' : 'attribution.source'}
      values={{ provider: source.provider, year: String(year), name }}
    />
  );
}
