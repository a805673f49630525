import * as z from 'zod/mini';
import written from './results.json';

/** What the last run of `npm run accessibility` found; the file is written by it and never by hand. */
const results = z.strictObject({
  /** The day of the run, as `2026-11-24`. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Versions of the tool and of the browser. */
  axe: z.string(),
  browser: z.string(),
  /** States of the page that were checked. */
  checks: z.int(),
  /** Of the window, in CSS pixels. */
  widths: z.array(z.int()),
  themes: z.array(z.enum(['light', 'dark'])),
  /** Query strings of the addresses. */
  pages: z.array(z.string()),
  /** Rules of axe-core that were met, broken, or not decided somewhere. */
  passed: z.array(z.string()),
  violations: z.array(z.string()),
  incomplete: z.array(z.string()),
});
export type AccessibilityResults = z.infer<typeof results>;

export const RESULTS: AccessibilityResults = results.parse(written);
