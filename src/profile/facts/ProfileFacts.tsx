import { Text, useText } from '../../i18n/text';
import type { Profile } from '../../model/dataset/territory';
import { policyDocumentsByLevel, titleLanguage } from '../../model/profile/policyDocuments';
import { AddressLink } from '../../ui/AddressLink';
import { Notice } from '../../ui/Notice';
import styles from '../facts.module.css';
import { Section, Subsection } from '../Section';
import { type Absence, FactList, FactPair } from './Fact';
import { PageSources } from './PageSources';
import { PrintedLabels } from './PrintedLabels';

/** All facts of one profile, in the order of the pages they come from. */
export function ProfileFacts({ profile }: { readonly profile: Profile }) {
  const t = useText();
  const absence: Absence = profile.sourceIncomplete ? 'notSeen' : 'notReported';
  const { collaboration, website, note } = profile;
  const documents = policyDocumentsByLevel(profile);
  return (
    <>
      <div className={styles.notices}>
        {profile.sourceIncomplete && <Notice>{t('profile.incomplete')}</Notice>}
        {note && <Notice>{t('profile.note', { note })}</Notice>}
      </div>
      <Section title={t('profile.summary')}>
        <p className={styles.prose}>{profile.summary}</p>
        {website && (
          <p>
            <Text id="profile.website" values={{ address: <AddressLink url={website} /> }} />
          </p>
        )}
      </Section>
      <Section title={t('profile.focus')}>
        <FactList items={profile.focusAreas} absence={absence} />
      </Section>
      <Section title={t('profile.collaboration')}>
        <dl className={styles.pairs}>
          <FactPair
            label={t('profile.collaboration.seeking')}
            value={collaboration.seeking}
            absence={absence}
          />
        </dl>
        <Subsection title={t('profile.collaboration.topics')}>
          <FactList items={collaboration.topics} absence={absence} />
        </Subsection>
      </Section>
      <Section title={t('profile.documents')}>
        {documents.length === 0 && <FactList items={[]} absence={absence} />}
        {documents.map(({ level, titles }) => (
          <Subsection key={level} title={t(`profile.documents.${level}`)}>
            <FactList
              items={titles}
              absence={absence}
              languageOf={(title) => titleLanguage(profile, title)}
            />
          </Subsection>
        ))}
      </Section>
      <Section title={t('profile.ris3')}>
        <dl className={styles.pairs}>
          <FactPair label={t('profile.ris3.has')} value={profile.hasRis3} absence={absence} />
          <FactPair label={t('profile.ris3.pm')} value={profile.pmInRis3} absence={absence} />
        </dl>
      </Section>
      <Section title={t('profile.topics')}>
        <FactList items={profile.policyTopics} absence={absence} />
      </Section>
      <Section title={t('profile.initiatives')}>
        <FactList items={profile.initiatives} absence={absence} />
      </Section>
      <Section title={t('profile.hubs')}>
        <FactList items={profile.digitalInnovationHubs} absence={absence} />
      </Section>
      <Section title={t('profile.representation')}>
        <FactList items={profile.representation} absence={absence} />
      </Section>
      <PrintedLabels profile={profile} absence={absence} />
      <PageSources profile={profile} />
    </>
  );
}
