import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import { inPixels } from '../../ui/inPixels';
import { type RovingRows, useRovingRows } from './useRovingRows';

/** A row that stands on the page, and the empty height between it and the one before it. */
export interface PlacedRow {
  readonly code: TerritoryCode;
  readonly index: number;
  readonly gap: number;
}

interface RowWindow extends RovingRows {
  readonly placed: readonly PlacedRow[];
  /** The empty height after the last of them. */
  readonly rest: number;
  /** Gives the focus to a row, wherever it is scrolled to. */
  readonly goTo: (code: TerritoryCode) => void;
  /** Tells a row's height. */
  readonly measure: Virtualizer<HTMLElement, HTMLElement>['measureElement'];
}

interface WindowOptions {
  /** All rows, in their order. */
  readonly codes: readonly TerritoryCode[];
  readonly selected: TerritoryCode | null;
  /** The element that scrolls. */
  readonly frame: RefObject<HTMLElement | null>;
  /** In rem: of a row, more or less. */
  readonly rowHeight: number;
  /** In pixels: of the heads that stay in sight above the rows. */
  readonly headHeight: number;
}

/** Rows beyond the edge of the frame, so that a flick of the wheel does not run into emptiness. */
const OVERSCAN = 10;

/**
 * The rows in sight of a long table or list, and the one that the keyboard is on, which stays on the
 * page wherever it is scrolled to. With all 334 rows on the page, letting go of a filter took 170 ms
 * of script, and each of 334 names that stay at the edge is a layer that slows the scrolling down.
 */
export function useWindow(options: WindowOptions): RowWindow {
  const { codes, selected, frame, rowHeight, headHeight } = options;
  const wanted = useRef<TerritoryCode | null>(null);
  const roving = useRovingRows(codes, selected, (code) => {
    wanted.current = code;
  });
  const activeIndex = roving.active === null ? -1 : codes.indexOf(roving.active);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: codes.length,
    getScrollElement: () => frame.current,
    estimateSize: () => inPixels(rowHeight),
    getItemKey: (index) => codes[index] ?? index,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => {
      const indices = defaultRangeExtractor(range);
      if (activeIndex < 0 || indices.includes(activeIndex)) return indices;
      return [...indices, activeIndex].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });

  useEffect(() => {
    const code = wanted.current;
    if (code === null || code !== roving.active) return;
    virtualizer.scrollToIndex(activeIndex);
    const row = frame.current?.querySelector(`[data-code="${code}"]`);
    // A list that has just come has no rows before its height is known.
    if (!row) return;
    wanted.current = null;
    row.querySelector('button')?.focus({ preventScroll: true });
  });

  const scrollTo = useScrollTo(codes, virtualizer);
  useEffect(() => {
    if (selected !== null) scrollTo(selected);
  }, [selected, scrollTo]);

  const items = virtualizer.getVirtualItems();
  let end = headHeight;
  const placed = items.map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { code: codes[item.index] ?? '', index: item.index, gap };
  });
  const rest = virtualizer.getTotalSize() + headHeight - end;
  const goTo = (code: TerritoryCode) => {
    wanted.current = code;
    roving.setActive(code);
  };
  return { ...roving, placed, rest, goTo, measure: virtualizer.measureElement };
}

/** Brings a row into sight, whatever the rows are by then; the same function for good. */
function useScrollTo(
  codes: readonly TerritoryCode[],
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
): (code: TerritoryCode) => void {
  const latest = useRef({ codes, virtualizer });
  useEffect(() => {
    latest.current = { codes, virtualizer };
  });
  return useMemo(
    () => (code) => {
      const index = latest.current.codes.indexOf(code);
      if (index >= 0) latest.current.virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    [],
  );
}
