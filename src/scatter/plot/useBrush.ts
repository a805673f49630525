import { type PointerEvent, useRef } from 'react';
import { pointAt, usePointing } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import { type Area, boundsBetween } from '../../model/scatter/area';
import { nearestMark } from '../../model/scatter/nearest';
import type { ScatterAxes } from '../useScatterData';
import type { Mark, Plot } from './scatterPlot';

interface BrushOptions {
  /** Null as long as the plot has no size. */
  readonly plot: Plot | null;
  readonly marks: readonly Mark[];
  readonly axes: ScatterAxes;
  /** A finger draws instead of scrolling the page. */
  readonly isDrawing: boolean;
  readonly onArea: (area: Area) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

interface Press {
  readonly x: number;
  readonly y: number;
  /** What was pointed at before it. */
  readonly before: TerritoryCode | null;
  isDrag: boolean;
}

/** How near a pointer must come to a mark; a finger is less exact. */
const REACH = { mouse: 8, touch: 16 };
/** Pixels after which a press is a drag and no click. */
const SLACK = 5;

/** What a pointer does over a scatter: it points, clicks open, drags draw an area. */
export function useBrush({ plot, marks, axes, isDrawing, onArea, onSelect }: BrushOptions) {
  const press = useRef<Press | null>(null);
  const placeOf = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const markAt = (event: PointerEvent) =>
    nearestMark(marks, placeOf(event), event.pointerType === 'touch' ? REACH.touch : REACH.mouse);
  const point = (event: PointerEvent) => {
    const code = markAt(event)?.code ?? null;
    if (code !== pointedCode()) pointAt(code === null ? null : { code, at: null });
  };
  const draw = (from: Press, to: { readonly x: number; readonly y: number }) => {
    if (!plot) return;
    const { left, right, top, bottom } = plot;
    const across = [from.x, to.x].map((x) => plot.x.invert(Math.min(right, Math.max(left, x))));
    const up = [from.y, to.y].map((y) => plot.y.invert(Math.min(bottom, Math.max(top, y))));
    const [x1 = 0, x2 = 0] = across;
    const [y1 = 0, y2 = 0] = up;
    onArea({
      x: boundsBetween(x1, x2, axes.x.indicator.decimals),
      y: boundsBetween(y1, y2, axes.y.indicator.decimals),
    });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      press.current = { ...placeOf(event), before: pointedCode(), isDrag: false };
      if (event.pointerType === 'touch') point(event);
    },
    onPointerMove: (event: PointerEvent) => {
      const from = press.current;
      if (!from) return point(event);
      if (event.pointerType === 'touch' && !isDrawing) return;
      const to = placeOf(event);
      if (!from.isDrag && Math.hypot(to.x - from.x, to.y - from.y) < SLACK) return;
      if (!from.isDrag) {
        from.isDrag = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointAt(null);
      }
      draw(from, to);
    },
    onPointerUp: (event: PointerEvent) => {
      const from = press.current;
      press.current = null;
      if (!from || from.isDrag) return;
      const code = markAt(event)?.code;
      // A finger has no hover: its first tap reads a region, its second opens it.
      if (code && (event.pointerType !== 'touch' || from.before === code)) onSelect(code);
    },
    onPointerCancel: () => {
      press.current = null;
    },
    onPointerLeave: (event: PointerEvent) => {
      if (!press.current?.isDrag && event.pointerType !== 'touch') pointAt(null);
    },
  };
}

function pointedCode(): TerritoryCode | null {
  return usePointing.getState().pointed?.code ?? null;
}
