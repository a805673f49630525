import { memo, useId } from 'react';
import { useText } from '../../i18n/text';
import type { Facets } from '../../model/filter/facets';
import { type Filters, PROFILE_CHOICES } from '../../model/filter/filters';
import { Choice } from '../panel/Choice';
import styles from '../panel/Choice.module.css';
import { Section } from '../panel/Section';
import { useSetText } from '../panel/useSetText';

interface ProfileSectionProps {
  readonly filters: Filters;
  readonly facets: Pick<Facets, 'profile' | 'anyProfile' | 'seeking'>;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** Whether there is a profile and whose it is, and whether it says that collaboration is sought. */
export const ProfileSection = memo(function ProfileSection({
  filters,
  facets,
  onChange,
}: ProfileSectionProps) {
  const t = useText();
  const name = useId();
  const setText = useSetText(filters);
  const { profile, seeking } = filters;
  return (
    <Section title={t('filters.profile')} set={setText(['profile', 'seeking'])} isOpenAtFirst>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('filters.profile.title')}</legend>
        <Choice
          kind="radio"
          name={name}
          label={t('filters.profile.any')}
          count={facets.anyProfile}
          isChosen={profile === null}
          onChoose={() => onChange({ profile: null })}
        />
        {PROFILE_CHOICES.map((choice) => (
          <Choice
            key={choice}
            kind="radio"
            name={name}
            label={t(`filters.profile.${choice}`)}
            count={facets.profile.get(choice) ?? 0}
            isChosen={profile === choice}
            onChoose={() => onChange({ profile: choice })}
          />
        ))}
      </fieldset>
      <div className={styles.group}>
        <Choice
          label={t('filters.seeking')}
          count={facets.seeking}
          isChosen={seeking}
          onChoose={(isChosen) => onChange({ seeking: isChosen })}
        />
        <p className={styles.note}>{t('filters.seeking.note')}</p>
      </div>
    </Section>
  );
});
