import { useText } from '../../i18n/text';
import { Notice } from '../../ui/Notice';

/** Says that the comparison is full. */
export function CompareNotice({ onDismiss }: { readonly onDismiss: () => void }) {
  const t = useText();
  return (
    <div role="status">
      <Notice onDismiss={onDismiss}>{t('table.compare.full')}</Notice>
    </div>
  );
}
