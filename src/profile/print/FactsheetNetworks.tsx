import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { Membership, Territory } from '../../model/dataset/territory';
import { countNetworks, groupMemberships, otherNetworks } from '../../model/profile/memberships';
import styles from './Factsheet.module.css';

/** Networks by the way the region belongs to them, a line each, and what is known of the rest. */
export function FactsheetNetworks({ territory }: { readonly territory: Territory }) {
  const t = useText();
  const format = useFormat();
  const nameOf = usePlaceName();
  const { catalogue, network } = useDataset();
  const { memberships } = territory;
  const { direct, throughParents, throughParts, apart } = groupMemberships(memberships);
  const { notMember, notKnown } = otherNetworks(catalogue.networks, memberships);
  const membersText = (each: readonly Membership[]) =>
    format.list(
      each.map(({ network: id, asOf, confidence }) =>
        t('print.membership', {
          name: network(id)?.short ?? id,
          year: String(asOf),
          confidence,
        }),
      ),
    );
  const namesText = (each: readonly Network[]) => format.list(each.map(({ short }) => short));
  return (
    <section className={`${styles.part} ${styles.kept}`}>
      <h2>{t('profile.tab.networks')}</h2>
      <p>{t('network.intro', countNetworks(memberships))}</p>
      <dl className={styles.pairs}>
        {direct.length > 0 && <Pair term={t('network.direct')} text={membersText(direct)} />}
        {[...throughParents].map(([code, each]) => (
          <Pair
            key={code}
            term={t('network.parent', { name: nameOf(code), code })}
            text={membersText(each)}
          />
        ))}
        {[...throughParts].map(([code, each]) => (
          <Pair
            key={code}
            term={t('network.part', { name: each[0]?.memberName ?? '', code })}
            text={membersText(each)}
          />
        ))}
        {apart.length > 0 && <Pair term={t('network.apart')} text={membersText(apart)} />}
        {notMember.length > 0 && (
          <Pair term={t('network.others.notMember')} text={namesText(notMember)} />
        )}
        {notKnown.length > 0 && (
          <Pair term={t('print.network.notKnown')} text={namesText(notKnown)} />
        )}
      </dl>
    </section>
  );
}

function Pair({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
