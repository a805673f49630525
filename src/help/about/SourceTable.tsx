import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { usesOf } from '../../model/about/sources';
import styles from '../frame/InfoFrame.module.css';
import { InfoTable } from '../frame/InfoTable';
import { SourceLink } from './SourceLink';
import { useYears } from './useYears';

/** Every official table with its code, its last year, its licence and its known gaps. */
export function SourceTable() {
  const t = useText();
  const format = useFormat();
  const yearsText = useYears();
  const { catalogue } = useDataset();
  return (
    <InfoTable
      caption={t('about.sources.caption')}
      columns={[
        t('about.sources.column.table'),
        t('about.sources.column.provider'),
        t('about.sources.column.years'),
        t('about.sources.column.licence'),
        t('about.sources.column.used'),
        t('about.sources.column.gaps'),
      ]}
    >
      {catalogue.sources.map((source) => {
        const { id, table, title, provider, years, licence, note } = source;
        return (
          <tr key={id}>
            <th scope="row" className={styles.long}>
              <SourceLink source={source} />
              {table && <small>{title}</small>}
            </th>
            <td>{provider}</td>
            <td className={styles.number}>{yearsText(...years)}</td>
            <td>{licence}</td>
            <td>{format.list(usesOf(id, catalogue))}</td>
            <td className={styles.long}>{note ?? t('about.none')}</td>
          </tr>
        );
      })}
    </InfoTable>
  );
}
