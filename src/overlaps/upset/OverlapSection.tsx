import { useState } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Combination } from '../../model/overlap/combinations';
import { overlapsOf, sharedCounts } from '../../model/overlap/combinations';
import {
  exactFilter,
  isExactFilter,
  NO_NETWORKS,
  releasedFilter,
} from '../../model/overlap/exactFilter';
import { shownNetworks } from '../../model/overlap/shownNetworks';
import type { View } from '../../model/view';
import { ChartSection } from '../frame/ChartSection';
import type { Considered } from '../useConsidered';
import { useConsideredText } from '../useConsideredText';
import { FurtherCombinations } from './FurtherCombinations';
import { MembershipSource } from './MembershipSource';
import { UpsetPlot } from './UpsetPlot';
import { useIncompleteText } from './useIncompleteText';
import { useOverlapNumbers } from './useOverlapNumbers';

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
  const t = useText();
  const { filters } = useAnswer().answer;
  const { network } = useDataset();
  const [isOpened, setOpened] = useState(false);
  const { facts } = considered;
  const { networks, basis } = shownNetworks(filters, facts);
  const shown = networks.map((each) => each.id);
  const overlaps = overlapsOf(facts, shown);
  const { combinations, none } = overlaps;
  const consideredText = useConsideredText(considered);
  const incompleteText = useIncompleteText(shown);
  const numbers = useOverlapNumbers(title, networks, overlaps);

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
  const { any, several } = sharedCounts(overlaps);
  const caption = () => {
    if (facts.length === 0) return t('overlaps.empty');
    if (shown.length === 0) return t('overlaps.noNetwork');
    return t('overlaps.caption', { any, several, total: facts.length, networks: shown.length });
  };

  return (
    <ChartSection
      id={id}
      title={title}
      unit={t('overlaps.unit')}
      caption={caption()}
      notes={
        shown.length === 0 || facts.length === 0
          ? [consideredText]
          : [
              t(`overlaps.basis.${basis}`, { count: shown.length }),
              consideredText,
              t('overlaps.counting'),
              ...incompleteText,
            ]
      }
      source={<MembershipSource networks={shown.flatMap((each) => network(each) ?? [])} />}
      numbers={numbers}
    >
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
    </ChartSection>
  );
}
