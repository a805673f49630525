import { memo, useState } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { NetworkId } from '../../model/dataset/codes';
import type { Filters } from '../../model/filter/filters';
import { InfoButton } from '../../ui/help/InfoButton';
import { Late } from '../../ui/Late';
import { lazyPart } from '../../ui/lazyPart';
import choice from '../panel/Choice.module.css';
import { Section } from '../panel/Section';
import { useChange } from '../panel/useChange';
import { useSetText } from '../panel/useSetText';
import { MatchChoice } from './MatchChoice';
import { NetworkRow } from './NetworkRow';

/** What a network is comes with the first that is asked about. */
const NetworkDialog = lazyPart('NetworkDialog', () => import('./NetworkDialog'));

/** Kinds as they are offered together, in this order. */
const KINDS: readonly (readonly [Network['kind'], ...Network['kind'][]])[] = [
  ['network'],
  ['partnership'],
  ['programme', 'initiative'],
  ['macro-region'],
];

interface NetworkSectionProps {
  readonly filters: Filters;
  readonly counts: ReadonlyMap<NetworkId, number>;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** Networks by kind: which a region belongs to, how they bind, and which it must not be listed in. */
export const NetworkSection = memo(function NetworkSection({
  filters,
  counts,
  onChange,
}: NetworkSectionProps) {
  const t = useText();
  const { catalogue, network: networkOf } = useDataset();
  const setText = useSetText(filters);
  const [asked, setAsked] = useState<NetworkId | null>(null);
  const { network: chosen, exclude, match } = filters;
  const change = useChange(filters, onChange);
  const about = asked === null ? undefined : networkOf(asked);
  return (
    <Section title={t('filters.network')} set={setText(['network', 'exclude'])} isOpenAtFirst>
      <MatchChoice match={match} onMatch={(next) => onChange({ match: next })}>
        <InfoButton term="memberships" />
      </MatchChoice>
      {KINDS.map((kinds) => (
        <div key={kinds[0]} className={choice.group}>
          <h3 className={choice.legend}>{t(`filters.network.${titleOf(kinds[0])}`)}</h3>
          {catalogue.networks
            .filter(({ kind }) => kinds.includes(kind))
            .map((network) => (
              <NetworkRow
                key={network.id}
                network={network}
                count={counts.get(network.id) ?? 0}
                isChosen={chosen.includes(network.id)}
                isExcluded={exclude.includes(network.id)}
                isNegated={match === 'none' && chosen.includes(network.id)}
                onChange={change}
                onAbout={setAsked}
              />
            ))}
        </div>
      ))}
      {about && (
        <Late>
          <NetworkDialog network={about} onClose={() => setAsked(null)} />
        </Late>
      )}
    </Section>
  );
});

/** Initiatives stand with the programmes. */
function titleOf(kind: Network['kind']) {
  return kind === 'initiative' ? 'programme' : kind;
}
