import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Territory } from '../../model/dataset/territory';
import { ageRows, ageYear } from '../../model/profile/ageRows';
import { Notice } from '../../ui/Notice';
import styles from '../facts.module.css';
import { TableLinks } from '../figures/TableLinks';
import { Section } from '../Section';
import { AgeTable } from './AgeTable';

/** Persons by age group and sex in the reference year, or the newest year that has them. */
export function AgeStructureSection({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const { indicator } = useDataset();
  const population = indicator('population');
  const { ageStructure } = territory;
  if (!population) return null;
  const wanted = population.referenceYear;
  const year = ageStructure && ageYear(ageStructure, wanted);
  if (!ageStructure || year === null) {
    return (
      <Section title={t('profile.ages', { year: wanted })}>
        <p className={styles.absent}>{t('profile.ages.none')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('profile.ages', { year })}>
      {year !== wanted && (
        <p className={styles.quiet}>{t('profile.ages.otherYear', { wanted, year })}</p>
      )}
      {ageStructure.unbalanced.includes(year) && (
        <Notice>{t('profile.ages.unbalanced', { year })}</Notice>
      )}
      <AgeTable
        label={t('profile.ages.caption', { year })}
        rows={ageRows(ageStructure, year).toReversed()}
      />
      <p className={styles.quiet}>
        <TableLinks sources={population.sources} />
      </p>
    </Section>
  );
}
