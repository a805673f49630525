import { useEffect } from 'react';
import { DatasetError } from '../data/fetchDataset';
import { askForNewVersion } from '../data/offline/newVersion';
import { useText } from '../i18n/text';
import { PartError } from './lazyPart';
import { Notice } from './Notice';

interface FaultNoticeProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says in plain words why a file of the dataset could not be used, and offers to try again. */
export function FaultNotice({ error, onRetry }: FaultNoticeProps) {
  const t = useText();
  const words = () => {
    if (error instanceof DatasetError) return t(`fault.${error.fault}`, { file: error.file });
    return t(error instanceof PartError ? 'fault.part' : 'fault.unexpected');
  };
  // Where a file of this version is gone there is likely a newer one, which then offers itself.
  const isGone =
    error instanceof PartError || (error instanceof DatasetError && error.fault === 'missing');
  useEffect(() => {
    if (isGone) void askForNewVersion();
  }, [isGone]);
  return (
    <Notice isFault onRetry={onRetry}>
      {words()}
    </Notice>
  );
}
