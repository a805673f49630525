import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { printedDecimals, reportedFigures } from '../../model/profile/reportedFigures';
import { Section } from '../Section';
import styles from './FigureTable.module.css';

interface ReportedFiguresProps {
  readonly territory: Territory;
  /** The heading says whose figures these are, where they are not of the region that is open. */
  readonly isOfParent?: boolean;
}

/** The figures that a profile's page printed beside the official ones; nothing where it printed none. */
export function ReportedFigures({ territory, isOfParent = false }: ReportedFiguresProps) {
  const t = useText();
  const format = useFormat();
  const nameOf = usePlaceName();
  const { indicator } = useDataset();
  const figures = reportedFigures(territory);
  const year = figures[0]?.year;
  if (year === undefined) return null;
  const { code } = territory;
  const name = nameOf(code);
  const title = t('profile.reported', { year });
  return (
    <Section title={isOfParent ? t('profile.figures.parent', { name, code }) : title}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('measure.indicator')}</th>
            <th scope="col" className={styles.number}>
              {t('profile.reported.page')}
            </th>
            <th scope="col" className={styles.number}>
              {t('profile.reported.official')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ measure, reported, official, isDifferent }) => (
            <tr key={measure}>
              <th scope="row">
                {indicator(measure)?.label}{' '}
                <span className={styles.detail}>{indicator(measure)?.unit}</span>
              </th>
              <td className={styles.number}>
                <span className={styles.value}>
                  {format.number(reported, printedDecimals(reported))}
                </span>
                {isDifferent && (
                  <span className={styles.detail}>{t('profile.reported.differs')}</span>
                )}
              </td>
              <td className={styles.official}>
                {official === null ? (
                  <span className={styles.absent}>{t('measure.notAvailable')}</span>
                ) : (
                  <span className={styles.value}>
                    {format.number(official, indicator(measure)?.decimals)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.notes}>
        {t('profile.reported.caption', { name, year })}{' '}
        {t(
          figures.some(({ isDifferent }) => isDifferent)
            ? 'profile.reported.different'
            : 'profile.reported.same',
        )}
      </p>
    </Section>
  );
}
