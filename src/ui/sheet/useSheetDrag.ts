import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import {
  type Detent,
  type DetentHeights,
  detentHeights,
  restAt,
  type Sample,
  speedUp,
} from './detents';

/** How far in pixels a pointer may go and still press what it came down on. */
const SLACK = 6;

interface Drag {
  readonly pointerId: number;
  readonly startHeight: number;
  readonly heights: DetentHeights;
  readonly samples: Sample[];
  isMoving: boolean;
}

/**
 * Lets a sheet be dragged: by its bar, and while it only peeks, wherever it is touched.
 *
 * @param onRest where it was let go; null: thrown below its lowest detent
 * @returns the height in pixels while it is dragged, else null, and what the sheet listens to
 */
export function useSheetDrag(detent: Detent, onRest: (detent: Detent | null) => void) {
  const [height, setHeight] = useState<number | null>(null);
  const drag = useRef<Drag | null>(null);
  const hasMoved = useRef(false);

  const start = (event: PointerEvent<HTMLElement>) => {
    const { currentTarget: sheet, target, pointerId, clientY, timeStamp } = event;
    hasMoved.current = false;
    if (!event.isPrimary || event.button !== 0 || !(target instanceof Element)) return;
    if (detent !== 'peek' && !target.closest('[data-sheet-bar]')) return;
    const room = sheet.offsetParent?.clientHeight ?? innerHeight;
    drag.current = {
      pointerId,
      startHeight: sheet.offsetHeight,
      heights: detentHeights(room, Number.parseFloat(getComputedStyle(sheet).minHeight) || 0),
      samples: [{ y: clientY, time: timeStamp }],
      isMoving: false,
    };
  };

  const move = ({ currentTarget, pointerId, clientY, timeStamp }: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    const begin = now?.samples[0];
    if (!now || !begin || now.pointerId !== pointerId) return;
    now.samples.push({ y: clientY, time: timeStamp });
    const up = begin.y - clientY;
    if (!now.isMoving && Math.abs(up) < SLACK) return;
    // Only now: a pointer that is caught presses no button.
    if (!now.isMoving) currentTarget.setPointerCapture(pointerId);
    now.isMoving = true;
    hasMoved.current = true;
    setHeight(Math.min(now.heights.full, Math.max(0, now.startHeight + up)));
  };

  const end = ({ clientY, timeStamp, type }: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    const begin = now?.samples[0];
    drag.current = null;
    setHeight(null);
    if (!now?.isMoving || !begin || type === 'pointercancel') return;
    // A finger that rests tells nothing until it leaves.
    now.samples.push({ y: clientY, time: timeStamp });
    onRest(restAt(now.startHeight + begin.y - clientY, speedUp(now.samples), now.heights));
  };

  return {
    height,
    listeners: {
      onPointerDown: start,
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: end,
      // What a drag ends on was not meant.
      onClickCapture: (event: MouseEvent) => {
        if (!hasMoved.current) return;
        hasMoved.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
