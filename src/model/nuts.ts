/** The versions of NUTS before that of the dataset, 2021, oldest first. */
export const FORMER_VERSIONS = [2003, 2006, 2010, 2013, 2016] as const;
export type FormerVersion = (typeof FORMER_VERSIONS)[number];

/** NUTS level of a code: two letters are a country (0), each further character is a level (up to 3). */
export function levelOf(code: string): number {
  return code.length - 2;
}

/** The country that a NUTS code lies in: `ITH5` → `IT`. */
export function countryCode(code: string): string {
  return code.slice(0, 2);
}

/** The territory that contains this one (`ITH5` → `ITH`); null for a country. */
export function parentCode(code: string): string | null {
  return code.length > 2 ? code.slice(0, -1) : null;
}

/** Parents of all levels, nearest first: `ITH5` → `ITH`, `IT`. */
export function ancestorCodes(code: string): string[] {
  return Array.from({ length: Math.max(0, levelOf(code)) }, (_, i) => code.slice(0, -1 - i));
}
