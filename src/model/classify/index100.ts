import type { ClassBreaks } from './classBreaks';

/**
 * The classes of Eurostat's regional yearbook for an index with EU = 100, with one more above,
 * since the richest regions stand beyond 150.
 * Source: Statistics Explained, "Tutorial: Regional yearbook map production".
 */
export const INDEX_BREAKS: ClassBreaks = { bounds: [50, 75, 100, 125, 150] };
