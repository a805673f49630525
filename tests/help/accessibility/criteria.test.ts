import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../../src/help/accessibility/criteria';
import { RESULTS } from '../../../src/help/accessibility/results';
import { criteriaTable } from '../../accessibility/criteriaTable';
import { rulesRun } from '../../e2e/violations';

describe('the criteria', () => {
  it('are all of WCAG 2.2 A and AA, each once, in order', () => {
    const ids = CRITERIA.map(({ id }) => id);
    const inOrder = ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(ids).toEqual(inOrder);
    expect(new Set(ids).size).toBe(ids.length);
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  it('say that axe checked them only where a rule of its did', () => {
    const tags = new Set(rulesRun().flatMap((rule) => rule.tags));
    const claimed = CRITERIA.filter(({ means }) => means.includes('axe'));
    const without = claimed.filter(({ id }) => !tags.has(`wcag${id.replaceAll('.', '')}`));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('stand in the document as they stand on the page', () => {
    expect(readFileSync('docs/accessibility.md', 'utf8')).toContain(criteriaTable());
  });
});

it('is published only with no violation found', () => {
  expect(RESULTS.violations).toEqual([]);
  expect(RESULTS.checks).toBeGreaterThan(0);
});
