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
      if (!(target instanceof Element)) return;
      if (detent !== 'peek') {
        // A sheet at half its height covers the lower half of the window.
        const { top } = target.getBoundingClientRect();
        if (target.closest('main')) rest(top + SEEN > innerHeight / 2 ? 'peek' : 'half');
      } else if (
        sheet.current?.contains(target) &&
        !target.closest('[data-sheet-bar]') &&
        target.matches(':focus-visible')
      ) {
        rest('half');
      }
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [sheet, detent]);
}
