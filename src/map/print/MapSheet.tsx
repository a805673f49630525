import chipWords from '../../i18n/en/chips.json';
import drawnWords from '../../i18n/en/drawnMap.json';
import printWords from '../../i18n/en/print.json';
import { withWords } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import type { PixelSize } from '../../model/map/sheet';
import type { View } from '../../model/view';
import { PrintSheet } from '../../ui/print/PrintSheet';
import { useDrawnMap } from '../drawn/useDrawnMap';
import { useMapWords } from '../drawn/useMapWords';
import { StaticMap } from '../still/StaticMap';
import styles from './MapSheet.module.css';
import { PaperHatch } from './PaperHatch';
import { PrintedLegend } from './PrintedLegend';
import { PrintedRegions } from './PrintedRegions';
import { usePaperCamera } from './usePaperCamera';

interface MapSheetProps {
  readonly picture: MapPicture;
  readonly view: View;
  /** Of the map on the screen; null where it was never shown. */
  readonly size: PixelSize | null;
}

/** The map's place on the paper, in CSS pixels: 193 by 156 mm. */
const PAPER: PixelSize = { width: 730, height: 590 };

/** The map on landscape paper: picture, legend and filters in words, then all regions of the answer. */
export const MapSheet = withWords([chipWords, drawnWords, printWords], Sheet);

function Sheet({ picture, view, size }: MapSheetProps) {
  const camera = usePaperCamera(view.camera, size, PAPER);
  const drawn = useDrawnMap(picture, view.region, camera, PAPER);
  const words = useMapWords(picture, view.region, camera, PAPER);
  return (
    <PrintSheet paper="landscape" title={words.title} head={<p>{words.unit}</p>}>
      <div className={styles.map}>
        <div className={styles.drawing} style={PAPER}>
          <StaticMap {...drawn} prefix="paper-" over={<PaperHatch {...drawn} />} />
        </div>
        <div className={styles.aside}>
          {words.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <PrintedLegend picture={picture} />
          <div className={styles.notes}>
            {words.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </div>
      </div>
      <PrintedRegions picture={picture} />
    </PrintSheet>
  );
}
