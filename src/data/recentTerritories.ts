import { useState } from 'react';
import * as z from 'zod/mini';
import { type TerritoryCode, territoryCode } from '../model/dataset/codes';

const KEY = 'regioscope:recent';
const MOST = 5;

const stored = z.array(territoryCode);

interface RecentTerritories {
  /** At most five, the last one first; a code may be none of the dataset. */
  readonly recent: readonly TerritoryCode[];
  readonly remember: (code: TerritoryCode) => void;
  readonly forget: () => void;
}

/**
 * The territories that this person has last looked for, kept in the browser alone. Where its storage
 * is full, forbidden or spoilt they last as long as the page.
 */
export function useRecentTerritories(): RecentTerritories {
  const [recent, setRecent] = useState(read);
  const keep = (codes: readonly TerritoryCode[]) => {
    setRecent(codes);
    write(codes);
  };
  return {
    recent,
    remember: (code) => keep([code, ...recent.filter((each) => each !== code)].slice(0, MOST)),
    forget: () => keep([]),
  };
}

function read(): readonly TerritoryCode[] {
  try {
    const { data = [] } = stored.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return [...new Set(data)].slice(0, MOST);
  } catch {
    return [];
  }
}

function write(codes: readonly TerritoryCode[]): void {
  try {
    if (codes.length > 0) localStorage.setItem(KEY, JSON.stringify(codes));
    else localStorage.removeItem(KEY);
  } catch {
    // The page goes on with what it remembers itself.
  }
}
