import { type KeyboardEvent, useCallback, useState } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';

/** How far Page Up and Page Down go. */
const PAGE = 10;

interface RovingRows {
  /** The one row whose controls Tab stops at; null without rows. */
  readonly active: TerritoryCode | null;
  readonly setActive: (code: TerritoryCode) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The rows as one stop of the keyboard: arrow keys, Page Up and Down, Home and End move between them.
 *
 * @param codes in their order
 * @param focusRow brings the row into sight and gives its name the focus
 */
export function useRovingRows(
  codes: readonly TerritoryCode[],
  first: TerritoryCode | null,
  focusRow: (code: TerritoryCode, index: number) => void,
): RovingRows {
  const [chosen, setActive] = useState<TerritoryCode | null>(null);
  const active = [chosen, first].find((code) => code !== null && codes.includes(code)) ?? codes[0];
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || active === undefined) return;
      const last = codes.length - 1;
      const index = targetOf(event.key, codes.indexOf(active), last);
      const code = index === null ? undefined : codes[Math.min(last, Math.max(0, index))];
      if (index === null || code === undefined) return;
      event.preventDefault();
      setActive(code);
      focusRow(code, codes.indexOf(code));
    },
    [active, codes, focusRow],
  );
  return { active: active ?? null, setActive, onKeyDown };
}

function targetOf(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + PAGE;
    case 'PageUp':
      return index - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
