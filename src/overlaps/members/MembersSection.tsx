import { useState } from 'react';
import { useDataset } from '../../data/useDataset';
import type { NetworkId, TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { countRegions, largestFirst } from '../../model/overlap/shownNetworks';
import { ChartSection } from '../ChartSection';
import type { Considered } from '../useConsidered';
import { MemberGroups } from './MemberGroups';
import { MemberStrips } from './MemberStrips';
import { NetworkChoice } from './NetworkChoice';

interface MembersSectionProps {
  readonly id: string;
  readonly title: string;
  readonly considered: Considered;
  readonly picture: MapPicture;
  /** The first network that the filters ask for. */
  readonly chosen: NetworkId | null;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** The members of one network against all other regions, by the indicator that is shown. */
export function MembersSection(props: MembersSectionProps) {
  const { id, title, considered, picture, chosen, selected, onSelect } = props;
  const dataset = useDataset();
  const [picked, setPicked] = useState<NetworkId | null>(null);
  const counts = countRegions(considered.facts);
  const [largest] = dataset.catalogue.networks
    .map((each) => ({ id: each.id, count: counts.get(each.id) ?? 0 }))
    .sort(largestFirst);
  const network = dataset.network(picked ?? chosen ?? largest?.id ?? '');
  if (!network) return null;
  const shared = {
    considered,
    picture,
    network,
    controls: <NetworkChoice counts={counts} value={network.id} onChange={setPicked} />,
  };
  return (
    <ChartSection id={id} title={title}>
      {picture.indicator.kind === 'category' ? (
        <MemberGroups {...shared} />
      ) : (
        <MemberStrips {...shared} selected={selected} onSelect={onSelect} />
      )}
    </ChartSection>
  );
}
