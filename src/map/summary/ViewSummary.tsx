import { useAnswer } from '../../data/AnswerProvider';
import summaryWords from '../../i18n/en/summary.json';
import { withWords } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import { useSettled } from '../../ui/useSettled';
import { useSummaryText } from './useSummaryText';
import styles from './ViewSummary.module.css';

/** Typing and dragging a bound pass through many answers: the last of them is read out. */
const PAUSE = 800;

/**
 * What the answer shows, in a line: from where to where its values go, and which regions stand at the
 * ends. It follows the line "N of 334 regions", which it does not repeat. Eyes see it at once; a screen
 * reader is told when it has settled.
 */
export const ViewSummary = withWords([summaryWords], Summary);

function Summary({ picture }: { readonly picture: MapPicture }) {
  const { answer } = useAnswer();
  const { full, short } = useSummaryText(picture, answer.matched);
  const settled = useSettled(full, PAUSE);
  return (
    <>
      <p className={styles.summary} aria-hidden>
        {short}
      </p>
      <p role="status" className="visually-hidden">
        {settled}
      </p>
    </>
  );
}
