import { useEffect, useState } from 'react';

/** Between two years: long enough to see what moved. */
const PACE = 900;

/** A year that can be set, and played from where it is to the last one. */
export function useYearPlayer(years: readonly number[], first: number) {
  const last = years.length - 1;
  const found = years.indexOf(first);
  const [index, setIndex] = useState(found === -1 ? last : found);
  const [isOn, setOn] = useState(false);
  const isPlaying = isOn && index < last;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setIndex((before) => Math.min(last, before + 1)), PACE);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  return {
    index,
    year: years[index] ?? first,
    isPlaying,
    /** Sets the year; whoever does so wants to stay there. */
    setIndex: (next: number) => {
      setOn(false);
      setIndex(next);
    },
    /** From the last year it starts again at the first. */
    play: () => {
      if (index >= last) setIndex(0);
      setOn(true);
    },
    stop: () => setOn(false),
  };
}
