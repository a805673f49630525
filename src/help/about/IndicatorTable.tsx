import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { referenceCoverage } from '../../model/about/sources';
import type { Indicator } from '../../model/dataset/catalogue';
import styles from '../frame/InfoFrame.module.css';
import { InfoTable } from '../frame/InfoTable';
import { SourceLink } from './SourceLink';
import { useYears } from './useYears';

/** Every indicator with what it measures, its tables, its years and what is to be minded. */
export function IndicatorTable() {
  const t = useText();
  const format = useFormat();
  const { catalogue, regions } = useDataset();
  return (
    <>
      <InfoTable
        caption={t('about.indicators.caption', { total: regions.length })}
        columns={[
          t('about.indicators.column.label'),
          t('about.indicators.column.unit'),
          t('about.indicators.column.source'),
          t('about.indicators.column.years'),
          t('about.indicators.column.reference'),
          t('about.indicators.column.coverage'),
          t('about.indicators.column.gaps'),
        ]}
      >
        {catalogue.indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} />
        ))}
      </InfoTable>
      <p>
        {t('about.variants', { list: format.list(catalogue.variants.map(({ label }) => label)) })}
      </p>
    </>
  );
}

function IndicatorRow({ indicator }: { readonly indicator: Indicator }) {
  const t = useText();
  const yearsText = useYears();
  const { catalogue } = useDataset();
  const { label, definition, unit, kind, years, referenceYear, note, sources } = indicator;
  return (
    <tr>
      <th scope="row" className={styles.long}>
        {label}
        <small>{definition}</small>
      </th>
      <td>{unit}</td>
      <td>
        {catalogue.sources
          .filter(({ id }) => sources.includes(id))
          .map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
      </td>
      <td className={styles.number}>
        {kind === 'category'
          ? t('about.indicators.editions', { count: years.length })
          : yearsText(years[0] ?? referenceYear, years.at(-1) ?? referenceYear)}
      </td>
      <td className={styles.number}>{referenceYear}</td>
      <td className={styles.number}>{referenceCoverage(indicator)}</td>
      <td className={styles.long}>{note ?? t('about.none')}</td>
    </tr>
  );
}
