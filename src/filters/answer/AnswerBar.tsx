import filterWords from '../../i18n/en/filters.json';
import networkWords from '../../i18n/en/networks.json';
import { withWords } from '../../i18n/text';
import type { Filters } from '../../model/filter/filters';
import { AnswerStatus } from './AnswerStatus';

interface AnswerBarProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** How many regions the filters ask for, and what is set. */
export const AnswerBar = withWords([filterWords, networkWords], Bar);

function Bar(_: AnswerBarProps) {
  return <AnswerStatus />;
}
