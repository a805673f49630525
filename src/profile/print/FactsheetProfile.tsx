import { useQuery } from '@tanstack/react-query';
import { territoryQuery } from '../../data/territoryQueries';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Profile, Territory } from '../../model/dataset/territory';
import { policyDocumentsByLevel } from '../../model/profile/policyDocuments';
import type { Absence } from '../facts/Fact';
import { CappedList } from './CappedList';
import styles from './Factsheet.module.css';

/** What the territory's own profile reports on personalised medicine, else its nearest parent's; or that there is none. */
export function FactsheetProfile({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const nameOf = usePlaceName();
  const [nearest] = territory.parentProfiles;
  const isInherited = !territory.profile && nearest !== undefined;
  const { data: parent } = useQuery({
    ...territoryQuery(nearest ?? territory.code),
    enabled: isInherited,
  });
  const owner = isInherited ? parent : territory;
  const name = nameOf(owner?.code ?? territory.code);
  return (
    <section className={styles.part}>
      <h2>{t('profile.own.heading', { name })}</h2>
      {isInherited && owner && (
        <p className={styles.notice}>{t('profile.inherited', { name, code: owner.code })}</p>
      )}
      {owner?.profile ? <Facts profile={owner.profile} /> : <p>{t('profile.none')}</p>}
    </section>
  );
}

function Facts({ profile }: { readonly profile: Profile }) {
  const t = useText();
  const absence: Absence = profile.sourceIncomplete ? 'notSeen' : 'notReported';
  const { collaboration, note } = profile;
  const documents = policyDocumentsByLevel(profile);
  const answer = (value: boolean | null) =>
    t(value === null ? `profile.${absence}` : value ? 'profile.yes' : 'profile.no');
  return (
    <>
      {profile.sourceIncomplete && <p className={styles.notice}>{t('profile.incomplete')}</p>}
      {note && <p className={styles.notice}>{t('profile.note', { note })}</p>}
      <p>{profile.summary}</p>
      <dl className={`${styles.pairs} ${styles.answers}`}>
        <div>
          <dt>{t('profile.collaboration.seeking')}</dt>
          <dd>{answer(collaboration.seeking)}</dd>
        </div>
        <div>
          <dt>{t('profile.ris3.has')}</dt>
          <dd>{answer(profile.hasRis3)}</dd>
        </div>
        <div>
          <dt>{t('profile.ris3.pm')}</dt>
          <dd>{answer(profile.pmInRis3)}</dd>
        </div>
      </dl>
      <div className={styles.facts}>
        <CappedList title={t('profile.focus')} items={profile.focusAreas} absence={absence} />
        {documents.length === 0 && (
          <CappedList title={t('profile.documents')} items={[]} absence={absence} />
        )}
        {documents.map(({ level, titles }) => (
          <CappedList
            key={level}
            title={t('print.documents', { level: t(`profile.documents.${level}`) })}
            items={titles}
            absence={absence}
          />
        ))}
        <CappedList
          title={t('print.collaboration.topics')}
          items={collaboration.topics}
          absence={absence}
        />
        <CappedList title={t('profile.topics')} items={profile.policyTopics} absence={absence} />
        <CappedList
          title={t('profile.initiatives')}
          items={profile.initiatives}
          absence={absence}
        />
        <CappedList
          title={t('profile.hubs')}
          items={profile.digitalInnovationHubs}
          absence={absence}
        />
        <CappedList
          title={t('profile.representation')}
          items={profile.representation}
          absence={absence}
        />
      </div>
    </>
  );
}
