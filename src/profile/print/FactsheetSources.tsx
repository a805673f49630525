import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../data/territoryQueries';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { flagsOf, hasComputed } from '../../model/profile/figure';
import { MEASURE_GROUPS } from '../../model/profile/measureGroups';
import { FlagsInWords } from '../../ui/print/FlagsInWords';
import { SAPHIRE_PAGES } from '../facts/PageSources';
import { useFigures } from '../figures/useFigures';

interface FactsheetSourcesProps {
  readonly region: Region;
  readonly territory: Territory;
}

const MEASURES = Object.values(MEASURE_GROUPS).flat();

/** What the signs mean, and where everything on the factsheet comes from. */
export function FactsheetSources({ region, territory }: FactsheetSourcesProps) {
  const t = useText();
  const format = useFormat();
  const { catalogue } = useDataset();
  const figures = useFigures(region, territory, MEASURES);
  const [nearest] = territory.parentProfiles;
  const { data: owner } = useQuery(
    territoryQuery(territory.profile ? territory.code : (nearest ?? territory.code)),
  );
  const used = new Set(figures.flatMap(({ indicator }) => indicator.sources));
  const known = catalogue.sources.filter(({ id }) => used.has(id));
  const networks = [...new Set(territory.memberships.map(({ source }) => new URL(source).host))];
  return (
    <>
      <p>
        {t('measure.rank.caption')} {t('print.sameYear')}{' '}
        {hasComputed(figures) && t('print.computed', { text: t('measure.computed.caption') })}
      </p>
      <FlagsInWords letters={flagsOf(figures)} hasMissing />
      <p>
        {t('print.sources.figures', {
          providers: format.list([...new Set(known.map(({ provider }) => provider))]),
          codes: known.map(({ table, title }) => table ?? title).join(', '),
          licences: format.list([...new Set(known.map(({ licence }) => licence))]),
        })}
      </p>
      {networks.length > 0 && <p>{t('print.sources.networks', { hosts: networks.join(', ') })}</p>}
      {owner?.profile && (
        <p>
          {t('profile.sources.about', SAPHIRE_PAGES)} {owner.profile.sources.join(' ')}
        </p>
      )}
      <p>{t('attribution.boundaries')}</p>
    </>
  );
}
