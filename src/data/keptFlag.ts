import { useState } from 'react';

/** What this browser keeps for a person: a wish for the simple map, and a notice that has been read. */
const KEYS = {
  simpleMap: 'regioscope:simple-map',
  webglTold: 'regioscope:webgl-told',
} as const;

/**
 * A yes that this browser keeps, and how to change it. Where its storage is full or forbidden it
 * lasts as long as the page.
 */
export function useKeptFlag(name: keyof typeof KEYS): readonly [boolean, (isSet: boolean) => void] {
  const key = KEYS[name];
  const [isSet, setFlag] = useState(() => read(key));
  const keep = (next: boolean) => {
    setFlag(next);
    write(key, next);
  };
  return [isSet, keep];
}

function read(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

function write(key: string, isSet: boolean): void {
  try {
    if (isSet) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // The page goes on with what it remembers itself.
  }
}
