import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';

/** How many regions the filters ask for: "86 of 334 regions". */
export function AnswerStatus() {
  const t = useText();
  const { regions } = useDataset();
  const { answer } = useAnswer();
  return (
    <p role="status">{t('answer.status', { count: answer.matched.size, total: regions.length })}</p>
  );
}
