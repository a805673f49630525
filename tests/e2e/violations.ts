import { appendFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { laidOut } from './laidOut';

export const WIDTHS = { desktop: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;

/** One state of a page as axe found it: a line of the file that `npm run accessibility` sums up. */
export interface AxeState {
  readonly axe: string;
  readonly browser: string;
  readonly search: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Rules, by id. */
  readonly passes: readonly string[];
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
}

/** Where states are written to, if they are to be kept. */
const FILE = process.env.REGIOSCOPE_AXE_FILE;

/** Rules for WCAG 2.2 A and AA that are off unless they are asked for. */
const RULES = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'] as const;
/** What a theme alone may break. */
const COLOURS = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };
const OPTIONS = {
  resultTypes: ['violations'],
  rules: Object.fromEntries(RULES.map((rule) => [rule, { enabled: true }])),
};

/** Every rule that is run. */
export function rulesRun(): readonly axe.RuleMetadata[] {
  return axe
    .getRules()
    .filter(({ ruleId, tags }) => RULES.some((rule) => rule === ruleId) || !isOff(tags));
}

/** axe leaves out what is on trial or no longer needed, and what is asked by the third level alone. */
function isOff(tags: readonly string[]): boolean {
  return tags.some((tag) => /^(?:experimental|wcag\d*aaa|.*-obsolete|deprecated)$/.test(tag));
}

/** What axe finds wrong with the page as it stands, by WCAG 2.2 A and AA and best practice. */
export async function violations(page: Page, options: object = OPTIONS): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
  const found = { ...results, violations: await withoutLargeTargets(page, results.violations) };
  if (FILE) appendFileSync(FILE, `${JSON.stringify(await stateOf(page, found))}\n`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** axe measures a box without the label that belongs to it, and of a target only what is not scrolled away. */
async function withoutLargeTargets(page: Page, found: readonly axe.Result[]) {
  const results: axe.Result[] = [];
  for (const result of found) {
    const nodes: axe.NodeResult[] = [];
    for (const node of result.nodes) {
      const isLarge = result.id === 'target-size' && (await isLargeTarget(page, node));
      if (!isLarge) nodes.push(node);
    }
    if (nodes.length > 0) results.push({ ...result, nodes });
  }
  return results;
}

async function isLargeTarget(page: Page, { any, target }: axe.NodeResult): Promise<boolean> {
  const isScrolledAway = any.some(({ data }) => data?.messageKey === 'partiallyObscured');
  if (isScrolledAway) return true;
  return page.locator(target.join(' ')).evaluate((element) => {
    const { width = 0, height = 0 } = element.closest('label')?.getBoundingClientRect() ?? {};
    return Math.min(width, height) >= 24;
  });
}

async function stateOf(page: Page, found: axe.AxeResults): Promise<AxeState> {
  const idsOf = (results: readonly axe.Result[]) => results.map(({ id }) => id);
  return {
    axe: found.testEngine.version,
    browser: `Chromium ${page.context().browser()?.version() ?? ''}`.trim(),
    search: decodeURIComponent(new URL(page.url()).search),
    width: await page.evaluate(() => innerWidth),
    theme: await page.evaluate(() =>
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ),
    passes: idsOf(found.passes),
    violations: idsOf(found.violations),
    incomplete: idsOf(found.incomplete),
  };
}

/**
 * Looks at the page in every width and theme; what stands on it must not depend on how it came there.
 * Themes have the same page: the second is looked at for what it has of its own, its colours.
 */
export async function violationsEverywhere(
  page: Page,
  widths: Partial<typeof WIDTHS> = WIDTHS,
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [device, [width, height]] of Object.entries(widths)) {
      await page.setViewportSize({ width, height });
      await laidOut(page);
      const here = await violations(page, colorScheme === 'dark' ? COLOURS : OPTIONS);
      found.push(...here.map((violation) => `${device}, ${colorScheme}: ${violation}`));
    }
  }
  return found;
}
