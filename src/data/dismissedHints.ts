import { useState } from 'react';
import * as z from 'zod/mini';

const KEY = 'regioscope:dismissed';

/** Hints that can be dismissed for good. */
const HINTS = ['reading'] as const;
export type HintId = (typeof HINTS)[number];

// A later version may have dismissed hints that this one does not know: they are kept.
const stored = z.array(z.string());

interface DismissedHint {
  readonly isDismissed: boolean;
  readonly dismiss: () => void;
}

/**
 * Whether this person has dismissed a hint, kept in the browser alone. Where its storage is full,
 * forbidden or spoilt it stays away as long as the page.
 */
export function useDismissedHint(hint: HintId): DismissedHint {
  const [isDismissed, setDismissed] = useState(() => read().includes(hint));
  const dismiss = () => {
    setDismissed(true);
    write([...new Set([...read(), hint])]);
  };
  return { isDismissed, dismiss };
}

function read(): readonly string[] {
  try {
    return stored.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

function write(hints: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(hints));
  } catch {
    // The page goes on with what it remembers itself.
  }
}
