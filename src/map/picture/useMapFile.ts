import type { Picture } from '../../charts/picture/composePicture';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useMapWords } from '../drawn/useMapWords';
import { drawingScale } from '../still/drawing';
import { readMapFrame } from './readMapFrame';
import type { TakenMap } from './takenMap';

interface MapFile {
  /** Without its extension. */
  readonly name: string;
  /** What the picture shows, and its unit. */
  readonly title: string;
  readonly unit: string;
  /** The whole picture, made from the frame on the page. */
  readonly read: (frame: Element) => Picture;
}

/** A picture of the map with all the words that belong to it. */
export function useMapFile({ picture, selected, camera, size }: TakenMap): MapFile {
  const t = useText();
  const format = useFormat();
  const { title, unit, lines, notes } = useMapWords(picture, selected, camera, size);
  return {
    title,
    unit,
    name: `regioscope-map-${picture.indicator.id}-${picture.year}`,
    read: (frame) => ({
      ...readMapFrame(frame, size, drawingScale(camera.zoom)),
      title,
      unit,
      caption: lines.join(' · '),
      foot: [
        ...notes,
        t('picture.link', { date: format.date(new Date()), address: location.href }),
      ],
    }),
  };
}
