import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { pointAt } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import { pushed, zoomedAt } from '../../model/map/moveCamera';
import type { PixelSize } from '../../model/map/sheet';
import { pickAt } from './pickStill';
import type { StillCamera } from './useStillCamera';

/** Pixels that an arrow key moves the map. */
const STEP = 100;
/** A key that is held down repeats; the movement ends after it. */
const KEYS_END = 200;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

const LEVELS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

export interface StillKeysProps {
  readonly onSelect: (code: TerritoryCode | null) => void;
  /** Adds the region under the cross to the comparison, or takes it out. */
  readonly onCompare: (code: TerritoryCode) => void;
  /** The map has the keyboard: a cross at its centre points. */
  readonly onKeyboard: (hasKeyboard: boolean) => void;
}

/** What keys do on the still map: as on the interactive one, they move it beneath a cross at its centre. */
export function useStillKeys(
  element: RefObject<HTMLElement | null>,
  { camera, move, settle }: StillCamera,
  size: PixelSize,
  { onSelect, onCompare, onKeyboard }: StillKeysProps,
) {
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const centre = { x: size.width / 2, y: size.height / 2 };
  const underCross = () => {
    const { left = 0, top = 0 } = element.current?.getBoundingClientRect() ?? {};
    return pickAt(left + centre.x, top + centre.y);
  };
  const pointAtCentre = useEffectEvent(() => {
    const code = underCross();
    pointAt(code === null ? null : { code, at: centre });
  });
  const tell = (has: boolean) => {
    setHasKeyboard(has);
    onKeyboard(has);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another camera brings another region under the cross
  useEffect(() => {
    if (hasKeyboard) pointAtCentre();
  }, [hasKeyboard, camera]);

  return {
    onFocus: () => tell(element.current?.matches(':focus-visible') ?? false),
    onBlur: () => {
      tell(false);
      pointAt(null);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      const arrow = ARROWS[key];
      const levels = LEVELS[key];
      if (arrow) move((from) => pushed(from, { x: arrow[0], y: arrow[1] }));
      else if (levels) move((from) => zoomedAt(from, size, centre, levels));
      if (arrow || levels) {
        event.preventDefault();
        settle(KEYS_END);
      }
      const code = key === 'Enter' || key.toLowerCase() === 'c' ? underCross() : null;
      if (key === 'Enter') onSelect(code);
      else if (code !== null) onCompare(code);
    },
  };
}
