import { useEffect, useEffectEvent } from 'react';

/** Those who wait for Escape, the last one on top. */
const waiting: ((event: KeyboardEvent) => void)[] = [];

/**
 * Escape undoes, wherever the focus is, unless something nearer (an open list) has used it: of what
 * waits for it, what came last.
 */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const leave = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || waiting.at(-1) !== listen) return;
      event.preventDefault();
      leave();
    };
    waiting.push(listen);
    addEventListener('keydown', listen);
    return () => {
      waiting.splice(waiting.indexOf(listen), 1);
      removeEventListener('keydown', listen);
    };
  }, [isActive]);
}
