import { useState } from 'react';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/Button';
import styles from './DownloadButtons.module.css';
import { FILE_KINDS, type FileKind } from './useChartFiles';

interface DownloadButtonsProps {
  readonly title: string;
  readonly onDownload: (kind: FileKind) => Promise<void>;
}

/** The ways to take a chart away; tells if one of them fails. */
export function DownloadButtons({ title, onDownload }: DownloadButtonsProps) {
  const t = useText();
  const [hasFailed, setFailed] = useState(false);
  const start = (kind: FileKind) => {
    setFailed(false);
    onDownload(kind).catch(() => setFailed(true));
  };
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{t('charts.download.of', { title })}</legend>
      <span aria-hidden="true">{t('charts.download')}</span>
      {FILE_KINDS.map((kind) => (
        <Button
          key={kind}
          aria-label={t('charts.download.as', { kind: t(`charts.download.${kind}`), title })}
          onClick={() => start(kind)}
        >
          {t(`charts.download.${kind}`)}
        </Button>
      ))}
      {hasFailed && <span role="alert">{t('charts.download.fault')}</span>}
    </fieldset>
  );
}
