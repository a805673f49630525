import type { FocusEvent, KeyboardEvent } from 'react';
import { useFormat } from '../../i18n/format';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import type { Direction } from '../../model/walk/direction';
import { regionByLetters } from '../../model/walk/typing';
import { useTyping } from './useTyping';
import type { Walk } from './useWalk';

interface MapKeysProps {
  readonly walk: Walk;
  readonly regions: readonly Region[];
  /** The highest and the lowest region of the answer. */
  readonly onEnd: (key: 'Home' | 'End') => void;
  readonly onSelect: (code: TerritoryCode) => void;
  readonly onCompare: (code: TerritoryCode) => void;
  /** Moves the map itself, by steps to the east and north. */
  readonly onPan: (steps: readonly [east: number, north: number]) => void;
  readonly onZoom: (levels: number) => void;
  /** Lists the keys. */
  readonly onHelp: () => void;
  /** Escape with nothing left to leave on the map. */
  readonly onLeave: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};
const PAN: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, 1],
  east: [1, 0],
  south: [0, -1],
  west: [-1, 0],
};
const ZOOM: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '\u2212': -1 };

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}

/**
 * The keys of the map, still or interactive: they are answered by the element around both, and only
 * while it has the focus. A letter begins a name, except that C alone compares; Shift and C begins one.
 */
export function useMapKeys(props: MapKeysProps) {
  const { walk, regions } = props;
  const format = useFormat();
  const typing = useTyping();

  /** Goes where the word leads that the letter ends; false where no name begins so. */
  const type = (letter: string, now: number): boolean => {
    const letters = typing.add(letter, now);
    const code = regionByLetters(letters, walk.standing(), regions, format.compare);
    walk.jump(code);
    return code !== null;
  };

  /** Whether the key was one of the map's. */
  const answer = ({ key, shiftKey, timeStamp }: KeyboardEvent): boolean => {
    const standing = walk.standing();
    const arrow = ARROWS[key];
    if (arrow) {
      if (shiftKey) props.onPan(PAN[arrow]);
      else walk.step(arrow);
    } else if (key in ZOOM) props.onZoom(ZOOM[key] ?? 0);
    else if (key === 'Home' || key === 'End') props.onEnd(key);
    else if (key === '?') props.onHelp();
    else if (key === 'Enter') {
      if (standing === null) return false;
      props.onSelect(standing);
    } else if (key === 'Escape') {
      if (standing !== null) walk.leave();
      else {
        props.onLeave();
        return false;
      }
    } else if (isLetter(key) || (key === ' ' && typing.isTyping(timeStamp))) {
      const isCompare = key.toLowerCase() === 'c' && !shiftKey;
      // C after other letters belongs to their name, if there is one.
      const isName = (!isCompare || typing.isTyping(timeStamp)) && type(key, timeStamp);
      if (isName || !isCompare) return true;
      if (standing !== null) props.onCompare(standing);
    } else return false;
    typing.end();
    return true;
  };

  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (answer(event)) event.preventDefault();
    },
    onFocus: ({ currentTarget }: FocusEvent) => {
      // A click gives the focus too, and points at a region by itself.
      if (currentTarget.matches(':focus-visible')) walk.start();
    },
    onBlur: walk.leave,
  };
}
