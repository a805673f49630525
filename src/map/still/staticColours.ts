import { NO_DATA } from '../../model/map/mapClasses';
import type { RegionState } from '../style/look';
import { VEIL_OPACITY } from '../style/veil';

/** Names of the patterns of "not available", after a prefix that is the drawing's own. */
export const HATCH = { plain: 'not-available', dimmed: 'not-available-dimmed' } as const;

/** A colour behind the veil of what is not asked for. */
export function dimmedColour(colour: string): string {
  return `color-mix(in srgb, var(--map-veil) ${VEIL_OPACITY * 100}%, ${colour})`;
}

/**
 * What a region is filled with: the colour of its class, plain land under circles, else the hatch.
 *
 * @param prefix of the names of patterns
 */
export function regionColour(
  state: RegionState | undefined,
  classColours: readonly string[],
  prefix = '',
): string {
  const isDimmed = state?.dimmed ?? false;
  const index = state?.class ?? NO_DATA;
  if (index === NO_DATA) return `url(#${prefix}${isDimmed ? HATCH.dimmed : HATCH.plain})`;
  const colour = classColours[index] ?? 'var(--map-no-data)';
  return isDimmed ? dimmedColour(colour) : colour;
}
