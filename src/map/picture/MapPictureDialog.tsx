import { useRef, useState } from 'react';
import { pngBlob, saveFile, svgBlob } from '../../charts/picture/files';
import chipWords from '../../i18n/en/chips.json';
import drawnWords from '../../i18n/en/drawnMap.json';
import pictureWords from '../../i18n/en/mapPicture.json';
import { useText, withWords } from '../../i18n/text';
import { Button } from '../../ui/Button';
import { ModalDialog } from '../../ui/dialog/ModalDialog';
import { PrintButton } from '../../ui/print/PrintButton';
import { MapFrame } from './MapFrame';
import styles from './MapPictureDialog.module.css';
import type { TakenMap } from './takenMap';
import { useMapFile } from './useMapFile';

/** Offers the map that is shown as a picture or on paper, and shows what it will be. */
export const MapPictureDialog = withWords([pictureWords, drawnWords, chipWords], PictureDialog);

const MAKERS = { png: pngBlob, svg: svgBlob } as const;
type FileKind = keyof typeof MAKERS;

interface MapPictureDialogProps extends TakenMap {
  readonly onClose: () => void;
}

function PictureDialog({ onClose, ...map }: MapPictureDialogProps) {
  const t = useText();
  const frame = useRef<HTMLElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const { name, title, unit, read } = useMapFile(map);
  const save = async (kind: FileKind) => {
    setFailed(false);
    if (frame.current) saveFile(await MAKERS[kind](read(frame.current)), `${name}.${kind}`);
  };
  return (
    <ModalDialog title={t('picture.title')} className={styles.dialog} onClose={onClose}>
      {(close) => (
        <>
          <p className={styles.intro}>{t('picture.intro')}</p>
          <MapFrame ref={frame} title={title} unit={unit} {...map} />
          <div className={styles.ways}>
            <fieldset>
              <legend>{t('picture.save')}</legend>
              {(['png', 'svg'] as const).map((kind) => (
                <Button key={kind} onClick={() => save(kind).catch(() => setFailed(true))}>
                  {t(`picture.${kind}`)}
                </Button>
              ))}
            </fieldset>
            <fieldset>
              <legend>{t('picture.paper')}</legend>
              <PrintButton what="view" />
            </fieldset>
            <Button className={styles.close} onClick={close}>
              {t('app.close')}
            </Button>
          </div>
          {hasFailed && (
            <p className={styles.fault} role="alert">
              {t('picture.fault')}
            </p>
          )}
        </>
      )}
    </ModalDialog>
  );
}
