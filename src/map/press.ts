import { hold, usePointing } from '../data/pointing';
import type { TerritoryCode } from '../model/dataset/codes';

/** Pixels from the left and top of the map. */
interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * What a press on the map does. A mouse has seen the value already: its click opens. A finger has not:
 * its first tap on a region shows the value, which then stays, and the second one opens.
 *
 * @param code the region under the pointer; null for sea and land outside the atlas
 */
export function press(
  code: TerritoryCode | null,
  at: ScreenPoint,
  event: Event,
  onSelect: (code: TerritoryCode | null) => void,
): void {
  if (!isTap(event)) {
    onSelect(code);
  } else if (code !== null && usePointing.getState().held === code) {
    hold(null);
    onSelect(code);
  } else {
    hold(code === null ? null : { code, at });
  }
}

/** Some browsers do not say what a click was made with; a machine that cannot hover has fingers alone. */
function isTap(event: Event): boolean {
  const kind = 'pointerType' in event ? event.pointerType : '';
  return kind === 'touch' || (kind === '' && matchMedia('(hover: none)').matches);
}
