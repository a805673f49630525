import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import { InfoButton } from '../../ui/help/InfoButton';
import { Folded } from './Folded';

/** What is measured, what to mind about it, and which values are not the official table's. */
export function AboutFigures({ picture: { indicator, year, values } }: { picture: MapPicture }) {
  const t = useText();
  const { catalogue } = useDataset();
  const edition =
    indicator.kind === 'category' && catalogue.editions.find((each) => each.year === year);
  const computed = [...values.values()].filter(
    (value) => value.kind === 'number' && value.isComputed,
  );
  return (
    <Folded title={t('legend.more')}>
      <p>{indicator.definition}</p>
      {edition && (
        <p>
          {edition.thresholds} <InfoButton term="groups" />
        </p>
      )}
      {indicator.note && <p>{indicator.note}</p>}
      {computed.length > 0 && <p>{t('legend.computed', { count: computed.length })}</p>}
    </Folded>
  );
}
