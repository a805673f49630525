import { CLASS_COUNTS } from '../../model/classify/classChoice';
import type { MapClasses } from '../../model/map/mapClasses';
import type { MapPalette } from './mapPalette';

/** The colour of each class, from the lowest; circles have none. */
export function classColours(
  { scale, steps, classes }: Pick<MapClasses, 'scale' | 'steps' | 'classes'>,
  palette: MapPalette,
): readonly string[] {
  const colours = coloursOf(scale, steps, palette);
  return classes.map(({ step }) => {
    const colour = colours[step];
    if (colour === undefined) throw new Error(`No colour ${step} among ${steps} ${scale} ones.`);
    return colour;
  });
}

function coloursOf(scale: MapClasses['scale'], steps: number, palette: MapPalette) {
  if (scale === 'circles') return [];
  if (scale === 'groups') return palette.groups;
  const count = CLASS_COUNTS.find((each) => each === steps);
  return count ? palette[scale][count] : [];
}
