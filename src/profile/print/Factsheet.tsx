import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../data/territoryQueries';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import chartWords from '../../i18n/en/charts.json';
import networkWords from '../../i18n/en/networks.json';
import populationWords from '../../i18n/en/population.json';
import printWords from '../../i18n/en/print.json';
import profileWords from '../../i18n/en/profile.json';
import { useText, withWords } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { nameLanguage } from '../../model/nameLanguage';
import { placeNameOf } from '../../model/names';
import { ancestorCodes } from '../../model/nuts';
import { PrintSheet } from '../../ui/print/PrintSheet';
import { Locator } from '../header/Locator';
import { InnovationLine } from '../innovation/InnovationLine';
import styles from './Factsheet.module.css';
import { FactsheetCharts } from './FactsheetCharts';
import { FactsheetFigures } from './FactsheetFigures';
import { FactsheetNetworks } from './FactsheetNetworks';
import { FactsheetProfile } from './FactsheetProfile';
import { FactsheetSources } from './FactsheetSources';

/** A region on one or two pages of paper. Its files must be there: it is printed at once. */
export const Factsheet = withWords(
  [profileWords, networkWords, populationWords, chartWords, printWords],
  Sheet,
);

function Sheet({ code }: { readonly code: TerritoryCode }) {
  const region = useDataset().region(code);
  const { data: territory } = useQuery(territoryQuery(code));
  if (!region || !territory) return null;
  return (
    <PrintSheet
      paper="portrait"
      title={placeNameOf(region)}
      head={<Place region={region} />}
      notes={<FactsheetSources region={region} territory={territory} />}
    >
      <div className={styles.line}>
        <InnovationLine region={region} />
      </div>
      <FactsheetFigures region={region} territory={territory} />
      <FactsheetCharts region={region} territory={territory} />
      <FactsheetNetworks territory={territory} />
      <FactsheetProfile territory={territory} />
    </PrintSheet>
  );
}

/** The other names of a region, its code, what it is part of, and where it lies. */
function Place({ region }: { readonly region: Region }) {
  const t = useText();
  const nameOf = usePlaceName();
  const country = useDataset().country(region.code);
  const { code, name, latinName, englishName } = region;
  return (
    <div className={styles.place}>
      <div>
        {latinName && <p lang={nameLanguage(code, name)}>{name}</p>}
        {englishName && <p>{t('profile.english', { name: englishName })}</p>}
        <p>{t('profile.code', { code })}</p>
        {country && (
          <p>
            {t('profile.country', {
              name: country.name,
              status: t(`profile.status.${country.status}`),
            })}
          </p>
        )}
        <p>
          {t('print.partOf', {
            parents: ancestorCodes(code)
              .map((each) => t('profile.place', { name: nameOf(each), code: each }))
              .join(' › '),
          })}
        </p>
      </div>
      <Locator region={region} />
    </div>
  );
}
