import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import { membersByLevel } from '../../model/filter/members';
import { counts } from '../../model/inherit/membership';
import styles from './NetworkDialog.module.css';

/** By NUTS level. */
const LEVELS = [
  'network.members.level.0',
  'network.members.level.1',
  'network.members.level.2',
  'network.members.level.3',
] as const;

interface NetworkMembersProps {
  readonly members: Network['members'];
}

/** The members at their own level, by name; who does not count as one is marked. */
export function NetworkMembers({ members }: NetworkMembersProps) {
  const t = useText();
  const { compare } = useFormat();
  return (
    <section>
      <h3>{t('network.members', { count: members.length })}</h3>
      {membersByLevel(members, compare).map((group) => (
        <div key={group.level} className={styles.level}>
          <h4>{t(LEVELS[group.level ?? LEVELS.length] ?? 'network.members.outside')}</h4>
          <ul className={styles.members}>
            {group.members.map(({ code, name, role, confidence }) => (
              <li key={`${code} ${name} ${role}`}>
                <span className={styles.code}>{code}</span>
                <span>
                  {name}
                  {!counts(role) && (
                    <span className={styles.mark}>
                      {t('network.members.apart', { role: t(`network.role.${role}`) })}
                    </span>
                  )}
                  {confidence === 'partly' && (
                    <span className={styles.mark}>{t('network.partly')}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
