import { describe, expect, it } from 'vitest';
import type { AxeState } from '../e2e/violations';
import { sumUp } from './sumUp';

const state = (change: Partial<AxeState>): AxeState => ({
  axe: '4.14.1',
  browser: 'Chromium 150',
  search: '',
  width: 1440,
  theme: 'light',
  passes: ['label'],
  violations: [],
  incomplete: [],
  ...change,
});

describe(sumUp, () => {
  it('names every width, theme, address and rule once', () => {
    const states = [
      state({ theme: 'dark', search: '?page=help', passes: ['list', 'label'] }),
      state({ width: 390, incomplete: ['color-contrast'] }),
      state({}),
    ];
    expect(sumUp(states, '2026-11-24')).toEqual({
      date: '2026-11-24',
      axe: '4.14.1',
      browser: 'Chromium 150',
      checks: 3,
      widths: [390, 1440],
      themes: ['light', 'dark'],
      pages: ['', '?page=help'],
      passed: ['label', 'list'],
      violations: [],
      incomplete: ['color-contrast'],
    });
  });

  it('counts a rule as met only where it was never broken', () => {
    const states = [state({}), state({ passes: [], violations: ['label'] })];
    expect(sumUp(states, '2026-11-24')).toMatchObject({ passed: [], violations: ['label'] });
  });

  it('refuses to say anything where nothing was checked', () => {
    expect(() => sumUp([], '2026-11-24')).toThrow('No state of the page was checked.');
  });
});
