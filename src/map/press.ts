import { hold, usePointing } from '../data/pointing';
import type { TerritoryCode } from '../model/dataset/codes';

/** Pixels from the left and top of the map. */
interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Two taps within so many ms are one gesture, which looks closer. */
const DOUBLE_TAP = 500;

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
  const { held } = usePointing.getState();
  if (!isTap(event)) {
    onSelect(code);
  } else if (code === null || held?.code !== code) {
    hold(code === null ? null : { code, at }, event.timeStamp);
  } else if (event.timeStamp - held.since > DOUBLE_TAP) {
    hold(null);
    onSelect(code);
  }
}

/** Some browsers do not say what a click was made with; a machine that cannot hover has fingers alone. */
function isTap(event: Event): boolean {
  const kind = 'pointerType' in event ? event.pointerType : '';
  return kind === 'touch' || (kind === '' && matchMedia('(hover: none)').matches);
}
