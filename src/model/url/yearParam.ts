import { whole } from './params';

/** A whole year of four digits; null for anything else. */
export function readYear(text: string): number | null {
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
}

export const yearParam = whole<number>(readYear, String);
