import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Detent } from './detents';

/**
 * Keeps what has the focus in sight: a sheet that only peeks comes up when the keyboard goes into it, and
 * one that covers the main view is lowered when something in the main view gets the focus.
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
    if (detent === null || detent === 'half') return;
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const isInside = sheet.current?.contains(target) ?? false;
      const isRaised =
        detent === 'peek' &&
        isInside &&
        !target.closest('[data-sheet-bar]') &&
        target.matches(':focus-visible');
      const isLowered = detent === 'full' && !isInside && target.closest('main') !== null;
      if (isRaised || isLowered) rest('half');
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [sheet, detent]);
}
