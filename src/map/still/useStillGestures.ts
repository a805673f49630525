import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { followed, type ScreenPoint, zoomedAt } from '../../model/map/moveCamera';
import type { PixelSize } from '../../model/map/sheet';
import type { StillCamera } from './useStillCamera';

/** A hand that shakes is no drag. */
const CLICK_PIXELS = 4;
/** Pixels of a wheel for one zoom level; a pinch on a touchpad comes as a wheel of smaller steps. */
const WHEEL_PIXELS = 320;
const PINCH_PIXELS = 100;
/** Pixels of a line, where the wheel counts in lines. */
const LINE_PIXELS = 40;
/** A wheel has no end of its own. */
const WHEEL_ENDS = 180;

export interface StillGestures {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  /** Whether the map is being dragged, or has just been: then there is nothing to point at or to click. */
  readonly isDrag: () => boolean;
}

/** Moves the still map by mouse, fingers and wheel. */
export function useStillGestures(
  element: RefObject<HTMLElement | null>,
  { move, settle }: StillCamera,
  size: PixelSize,
): StillGestures {
  const pressed = useRef(new Map<number, ScreenPoint>());
  const start = useRef<ScreenPoint>(null);
  const isDrag = useRef(false);

  const wheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const levels = (-event.deltaY * pixels) / (event.ctrlKey ? PINCH_PIXELS : WHEEL_PIXELS);
    const at = pointIn(event, element.current);
    move((camera) => zoomedAt(camera, size, at, levels));
    settle(WHEEL_ENDS);
  });
  useEffect(() => {
    const target = element.current;
    // React listens to wheels passively, and then the page would scroll as well.
    target?.addEventListener('wheel', wheel, { passive: false });
    return () => target?.removeEventListener('wheel', wheel);
  }, [element]);

  const release = ({ pointerId }: PointerEvent<HTMLElement>) => {
    if (pressed.current.delete(pointerId) && isDrag.current) settle();
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      if (pressed.current.size === 0) isDrag.current = false;
      const at = pointIn(event, event.currentTarget);
      pressed.current.set(event.pointerId, at);
      start.current = at;
    },
    onPointerMove: ({ pointerId, currentTarget, ...event }) => {
      const before = new Map(pressed.current);
      if (!before.has(pointerId)) return;
      const at = pointIn(event, currentTarget);
      if (!isDrag.current && before.size === 1 && isNear(at, start.current)) return;
      isDrag.current = true;
      // What is let go of beyond the map's edge is heard of, too.
      if (!currentTarget.hasPointerCapture(pointerId)) currentTarget.setPointerCapture(pointerId);
      pressed.current.set(pointerId, at);
      const after = [...pressed.current.values()];
      move((camera) => followed(camera, size, [...before.values()], after));
    },
    onPointerUp: release,
    onPointerCancel: release,
    isDrag: () => isDrag.current,
  };
}

/** A pointer's place from the left and top of an element. */
export function pointIn(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  element: Element | null,
): ScreenPoint {
  const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: clientX - left, y: clientY - top };
}

function isNear(a: ScreenPoint, b: ScreenPoint | null): boolean {
  return b !== null && Math.hypot(a.x - b.x, a.y - b.y) < CLICK_PIXELS;
}
