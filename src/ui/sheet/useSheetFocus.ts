import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Detent } from './detents';

/** Of what has the focus, so much at the top must be in sight: a whole button. In pixels. */
const SEEN = 44;

/**
 * Keeps what has the focus in sight: a sheet that only peeks comes up when the keyboard goes into it, and
 * one that covers what gets the focus in the main view is lowered as far as it takes.
 *
 * @param detent null while there is no sheet
 */
export function useSheetFocus(
  sheet: RefObject<HTMLElement | null>,
  detent: Detent | null,
  onDetent: (detent: Detent) => void,
): void {
  const rest = useEffectEvent(onDetent);
  useEffect(() => {
    if (detent === null) return;
    const follow = ({ target }: FocusEvent) => {
      const place = sheet.current;
      if (!(place && target instanceof Element)) return;
      if (place.contains(target)) {
        const isBar = target.closest('[data-sheet-bar]') !== null;
        if (detent === 'peek' && !isBar && target.matches(':focus-visible')) rest('half');
      } else if (detent !== 'peek' && target.closest('main')) {
        rest(isAboveHalf(place, target) ? 'half' : 'peek');
      }
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [sheet, detent]);
}

/** Whether something is in sight above a sheet at half its height. */
function isAboveHalf(sheet: HTMLElement, target: Element): boolean {
  const room = sheet.offsetParent?.getBoundingClientRect();
  return !room || target.getBoundingClientRect().top + SEEN <= (room.top + room.bottom) / 2;
}
