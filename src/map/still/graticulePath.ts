import { SHEET_LIMITS } from '../../model/map/sheet';
import { graticule } from '../../model/projection/graticule';
import { linesPath } from './drawing';

/** Meridians and parallels as an SVG path in pixels of the drawing. */
export function graticulePath(): string {
  return linesPath(graticule(SHEET_LIMITS).flatMap(({ pieces }) => pieces));
}
