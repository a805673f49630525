import { AnswerBar } from '../filters/answer/AnswerBar';
import { ViewSummary } from '../map/summary/ViewSummary';
import type { Filters } from '../model/filter/filters';
import type { MapPicture } from '../model/map/picture';

interface AnswerLineProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly picture: MapPicture;
}

/** What is asked for, how many regions answer, and what they show. */
export function AnswerLine({ picture, ...bar }: AnswerLineProps) {
  return (
    <>
      <AnswerBar {...bar} />
      <ViewSummary picture={picture} />
    </>
  );
}
