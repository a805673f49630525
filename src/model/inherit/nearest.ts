import { ancestorCodes } from '../nuts';

/** The parent of any level, nearest first, that satisfies the condition; null if none does. */
export function nearestAncestor(code: string, has: (ancestor: string) => boolean): string | null {
  return ancestorCodes(code).find(has) ?? null;
}

/** The territory itself where it satisfies the condition, otherwise its nearest parent that does. */
export function selfOrNearest(code: string, has: (code: string) => boolean): string | null {
  return has(code) ? code : nearestAncestor(code, has);
}
