import { memo } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { chooseGroup } from '../../model/filter/choose';
import { type Filters, GROUP_CHOICES, type GroupChoice } from '../../model/filter/filters';
import { InfoButton } from '../../ui/help/InfoButton';
import { Choice } from '../panel/Choice';
import styles from '../panel/Choice.module.css';
import { Section } from '../panel/Section';
import { useSetText } from '../panel/useSetText';
import { useGroupName } from '../useGroupName';

interface GroupSectionProps {
  readonly filters: Filters;
  readonly counts: ReadonlyMap<GroupChoice, number>;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** The innovation groups of the reference edition, and "not known". */
export const GroupSection = memo(function GroupSection({
  filters,
  counts,
  onChange,
}: GroupSectionProps) {
  const t = useText();
  const nameOf = useGroupName();
  const setText = useSetText(filters);
  const { catalogue, regions } = useDataset();
  const edition = catalogue.editions.find(({ year }) => year === catalogue.referenceEdition);
  return (
    <Section title={t('filters.group')} set={setText(['group'])} isOpenAtFirst>
      {GROUP_CHOICES.map((group) => (
        <Choice
          key={group}
          label={nameOf(group)}
          count={counts.get(group) ?? 0}
          isChosen={filters.group.includes(group)}
          onChoose={(isChosen) => onChange(chooseGroup(filters, group, isChosen))}
        />
      ))}
      {edition && (
        <p className={`${styles.note} ${styles.notes}`}>
          {t('filters.group.note', {
            title: edition.title,
            count: edition.regionsWithGroup,
            total: regions.length,
          })}{' '}
          <InfoButton term="groups" />
        </p>
      )}
    </Section>
  );
});
