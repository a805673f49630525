import { DatasetError } from '../data/fetchDataset';
import { useText } from '../i18n/text';
import { Notice } from './Notice';

interface FaultNoticeProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says in plain words why a file of the dataset could not be used, and offers to try again. */
export function FaultNotice({ error, onRetry }: FaultNoticeProps) {
  const t = useText();
  const message =
    error instanceof DatasetError
      ? t(`fault.${error.fault}`, { file: error.file })
      : `${t('fault.unexpected')} ${t('fault.unexpected.hint')}`;
  return (
    <Notice isFault onRetry={onRetry}>
      {message}
    </Notice>
  );
}
