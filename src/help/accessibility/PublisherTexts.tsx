import { useText } from '../../i18n/text';
import { PUBLISHER } from './publisher';

/** Where barriers are reported. */
export function FeedbackText() {
  const t = useText();
  const { contact } = PUBLISHER;
  return (
    <p>
      {contact === null
        ? t('accessibility.feedback.none')
        : t('accessibility.feedback.text', { contact })}
    </p>
  );
}

/** Whom to turn to where the answer does not satisfy. */
export function EnforcementText() {
  const t = useText();
  const { enforcement } = PUBLISHER;
  return (
    <p>
      {enforcement === null
        ? t('accessibility.enforcement.none')
        : t('accessibility.enforcement.text', { body: enforcement })}
    </p>
  );
}
