import { useRef } from 'react';
import { TYPING_PAUSE } from '../../model/walk/typing';

const NOTHING = { letters: '', at: Number.NEGATIVE_INFINITY };

/** Collects letters into a word until there is a pause. */
export function useTyping() {
  const typed = useRef(NOTHING);
  const isTyping = (now: number) => now - typed.current.at < TYPING_PAUSE;
  return {
    /** A word has been begun, and the next letter belongs to it. */
    isTyping,
    /** Adds a letter; gives the word so far. */
    add: (letter: string, now: number): string => {
      const letters = (isTyping(now) ? typed.current.letters : '') + letter;
      typed.current = { letters, at: now };
      return letters;
    },
    end: () => {
      typed.current = NOTHING;
    },
  };
}
