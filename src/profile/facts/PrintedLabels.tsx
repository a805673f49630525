import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Profile } from '../../model/dataset/territory';
import styles from '../facts.module.css';
import { NetworkName } from '../networks/NetworkName';
import { Section, Subsection } from '../Section';
import { type Absence, FactList } from './Fact';

interface PrintedLabelsProps {
  readonly profile: Profile;
  readonly absence: Absence;
}

/** What the page printed in words of its own: its innovation groups and memberships. */
export function PrintedLabels({ profile, absence }: PrintedLabelsProps) {
  const t = useText();
  const { network } = useDataset();
  return (
    <Section title={t('profile.printed')}>
      {profile.innovationReported.map(({ edition, asPrinted }) => (
        <Subsection key={edition} title={t('profile.printed.group', { year: edition })}>
          <p>{t('profile.quote', { text: asPrinted })}</p>
        </Subsection>
      ))}
      <Subsection title={t('profile.printed.memberships')}>
        {profile.membershipsReported.length === 0 ? (
          <FactList items={[]} absence={absence} />
        ) : (
          <>
            <ul className={styles.labels}>
              {profile.membershipsReported.map(({ label, network: id }) => (
                <li key={label} className={styles.label}>
                  <span>{t('profile.quote', { text: label })}</span>
                  <NetworkName id={id} network={network(id)} />
                </li>
              ))}
            </ul>
            <p className={styles.quiet}>{t('profile.printed.see')}</p>
          </>
        )}
      </Subsection>
    </Section>
  );
}
