import { useState } from 'react';
import { ChartFrame } from '../../charts/frame/ChartFrame';
import { useAnswer } from '../../data/AnswerProvider';
import type { Combination } from '../../model/overlap/combinations';
import { overlapsOf } from '../../model/overlap/combinations';
import {
  exactFilter,
  isExactFilter,
  NO_NETWORKS,
  releasedFilter,
} from '../../model/overlap/exactFilter';
import { shownNetworks } from '../../model/overlap/shownNetworks';
import type { View } from '../../model/view';
import { ChartSection } from '../ChartSection';
import type { Considered } from '../useConsidered';
import { FurtherCombinations } from './FurtherCombinations';
import { UpsetPlot } from './UpsetPlot';
import { useOverlapInfo } from './useOverlapInfo';
import { useOverlapTable } from './useOverlapTable';

/** More bars than this are shown only when they are asked for. */
const SHOWN_AT_FIRST = 20;

interface OverlapSectionProps {
  readonly id: string;
  readonly title: string;
  readonly considered: Considered;
  readonly onView: (change: Partial<View>) => void;
}

/** Which sets of networks share which regions; a bar that is pressed filters by exactly its set. */
export function OverlapSection({ id, title, considered, onView }: OverlapSectionProps) {
  const { filters } = useAnswer().answer;
  const [isOpened, setOpened] = useState(false);
  const { facts } = considered;
  const networksShown = shownNetworks(filters, facts);
  const { networks } = networksShown;
  const shown = networks.map((each) => each.id);
  const overlaps = overlapsOf(facts, shown);
  const { combinations, none } = overlaps;
  const info = useOverlapInfo(considered, networksShown, overlaps);
  const table = useOverlapTable(networks, overlaps);

  const isPressed = ({ inside }: Combination) => isExactFilter(filters, inside, shown);
  const press = (combination: Combination) => {
    if (!isPressed(combination)) return onView(exactFilter(combination.inside, shown));
    const unasked = shownNetworks(NO_NETWORKS, facts).networks.map((each) => each.id);
    onView(releasedFilter(shown, unasked));
  };

  // A bar that the filters ask for is never out of sight.
  const isFurtherPressed = combinations.findIndex(isPressed) >= SHOWN_AT_FIRST;
  const isAll = isOpened || isFurtherPressed;
  const further = combinations.slice(SHOWN_AT_FIRST);
  const drawn = isAll ? combinations : combinations.slice(0, SHOWN_AT_FIRST);

  return (
    <ChartSection id={id} title={title}>
      <ChartFrame info={info} legend={[]} table={table} headingLevel={3}>
        {facts.length > 0 && shown.length > 0 && (
          <>
            <UpsetPlot
              networks={networks}
              combinations={drawn}
              none={none}
              isPressed={isPressed}
              onPress={press}
            />
            <FurtherCombinations
              further={further}
              isShown={isAll}
              onToggle={isFurtherPressed ? null : () => setOpened(!isOpened)}
            />
          </>
        )}
      </ChartFrame>
    </ChartSection>
  );
}
