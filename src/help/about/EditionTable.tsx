import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { countGroups } from '../../model/about/counts';
import styles from '../frame/InfoFrame.module.css';
import { InfoTable } from '../frame/InfoTable';

/** The editions of the scoreboard, and how the groups of the reference edition are known. */
export function EditionTable() {
  const t = useText();
  const { catalogue, regions } = useDataset();
  const source = catalogue.sources.find(({ table }) => table === null);
  return (
    <>
      {source?.note && <p>{source.note}</p>}
      <InfoTable
        caption={t('about.innovation.caption', { total: regions.length })}
        columns={[
          t('about.innovation.column.edition'),
          t('about.innovation.column.source'),
          t('about.innovation.column.thresholds'),
          t('about.innovation.column.known'),
        ]}
      >
        {catalogue.editions.map((edition) => (
          <tr key={edition.year}>
            <th scope="row">{edition.year}</th>
            <td>{edition.source}</td>
            <td className={styles.long}>{edition.thresholds}</td>
            <td className={styles.number}>{edition.regionsWithGroup}</td>
          </tr>
        ))}
      </InfoTable>
      <p>
        {t('about.innovation.reference', {
          year: String(catalogue.referenceEdition),
          ...countGroups(regions),
        })}
      </p>
    </>
  );
}
