import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import styles from '../frame/InfoFrame.module.css';
import { InfoTable } from '../frame/InfoTable';
import { CRITERIA } from './criteria';

/** Every criterion of WCAG 2.2 A and AA with its result, how it was checked, and what was found. */
export function CriteriaTable() {
  const t = useText();
  const format = useFormat();
  return (
    <InfoTable
      caption={t('accessibility.criteria.caption')}
      columns={[
        t('accessibility.criteria.column.criterion'),
        t('accessibility.criteria.column.result'),
        t('accessibility.criteria.column.note'),
      ]}
    >
      {CRITERIA.map(({ id, level, result, means }) => (
        <tr key={id}>
          <th scope="row">
            {t('accessibility.criteria.name', { id, name: t(`criterion.${id}`) })}
            <small>{t('accessibility.criteria.level', { level })}</small>
          </th>
          <td className={result === 'exception' ? styles.strong : undefined}>
            {t(`accessibility.result.${result}`)}
            <small>
              {t('accessibility.criteria.means', {
                means: format.list(means.map((each) => t(`accessibility.means.${each}`))),
              })}
            </small>
          </td>
          <td>{t(`criterion.${id}.note`)}</td>
        </tr>
      ))}
    </InfoTable>
  );
}
