import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { NetworkId } from '../../model/dataset/codes';
import type { Filters } from '../../model/filter/filters';
import type { Reason, Tie } from '../../model/filter/reasons';
import type { ReasonLine } from './reasonLine';

type NetworkReason = Extract<Reason, { kind: 'network' | 'exclude' }>;

/** What a reason of networks rests on, a line a network: "Vanguard (through Vlaams Gewest, BE2)". */
export function useNetworkLines(filters: Filters): (reason: NetworkReason) => ReasonLine[] {
  const t = useText();
  const { network: networkOf } = useDataset();
  const tieWords = useTieWords();
  const isComplete = (id: NetworkId) => networkOf(id)?.listComplete ?? false;
  const absentWords = (id: NetworkId) =>
    t(isComplete(id) ? 'reason.absent' : 'reason.unlisted', { name: networkOf(id)?.short ?? id });

  const tiedWords = (tie: Tie, isNegated: boolean) =>
    isNegated ? t('reason.excluded', { words: tieWords(tie) }) : tieWords(tie);

  return ({ kind, ties, isMet }) => {
    const asked = kind === 'network' ? filters.network : filters.exclude;
    const isNegated = kind === 'exclude' || filters.match === 'none';
    const lines = asked.map((id) => {
      const tie = ties.find(({ network }) => network === id);
      return {
        isTied: tie !== undefined,
        isMet: (tie !== undefined) !== isNegated,
        isKnown: tie !== undefined || isComplete(id),
        words: tie ? tiedWords(tie, isNegated) : absentWords(id),
      };
    });
    // Where any network is enough, those that the region lacks are no matter.
    const isAnyEnough = kind === 'network' && filters.match === 'any' && isMet;
    return isAnyEnough ? lines.filter(({ isTied }) => isTied) : lines;
  };
}

/** How a region belongs to a network: directly, through a parent, or in part, through whom. */
function useTieWords() {
  const t = useText();
  const placeName = usePlaceName();
  const { network: networkOf } = useDataset();
  return ({ network: id, via, through }: Tie) => {
    const network = networkOf(id);
    // A smaller area (NUTS 3) is no territory of the atlas: the network's own list names it.
    const name = network?.members.find(({ code }) => code === through)?.name ?? through;
    return t(`reason.${via}`, {
      name: network?.short ?? id,
      through: via === 'part' ? name : placeName(through),
      code: through,
    });
  };
}
