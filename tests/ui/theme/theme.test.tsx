import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Language } from '../../../src/i18n/text';
import { showTheme, THEME_KEY } from '../../../src/ui/theme/showTheme';
import { ThemeControl } from '../../../src/ui/theme/ThemeControl';
import { chooseTheme } from '../../../src/ui/theme/themeChoice';
import { useColourScheme } from '../../../src/ui/useColourScheme';

const BARS = '<meta name="color-scheme" content="light dark">'.concat(
  ...['light', 'dark'].map(
    (scheme) =>
      `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" data-scheme="${scheme}">`,
  ),
);

/** What the system asks for, by media query. */
let asked: string[] = [];

function Scheme() {
  return <p role="status">{useColourScheme()}</p>;
}

const bars = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
    ({ media }) => media,
  );

const open = () =>
  render(
    <Language>
      <ThemeControl />
      <Scheme />
    </Language>,
  );

beforeEach(() => {
  document.head.innerHTML = BARS;
  asked = [];
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: asked.some((each) => query.includes(each)) }),
  );
});

afterEach(() => {
  act(() => chooseTheme('system'));
  vi.unstubAllGlobals();
});

describe('the theme', () => {
  it('is the system’s until one is chosen', () => {
    asked = ['prefers-color-scheme: dark'];
    open();
    expect(screen.getByRole('combobox', { name: 'Colours of the page' })).toHaveDisplayValue(
      'As the system',
    );
    expect(screen.getByRole('status')).toHaveTextContent('dark');
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('is the chosen one for style sheets, for what paints and for the browser’s bar, and is kept', async () => {
    open();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(screen.getByRole('status')).toHaveTextContent('dark');
    expect(bars()).toEqual(['not all', 'all']);
    expect(localStorage.getItem(THEME_KEY)).toBe('dark');

    await userEvent.selectOptions(screen.getByRole('combobox'), 'As the system');
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    expect(screen.getByRole('status')).toHaveTextContent('light');
    expect(bars()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    expect(localStorage.getItem(THEME_KEY)).toBeNull();
  });

  it('gives way to colours that the system forces', () => {
    asked = ['forced-colors: active', 'prefers-color-scheme: dark'];
    open();
    act(() => chooseTheme('light'));
    expect(screen.getByRole('status')).toHaveTextContent('dark');
  });

  it('follows the choice that is made in another tab', () => {
    open();
    localStorage.setItem(THEME_KEY, 'dark');
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key: THEME_KEY }));
    });
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  });

  it('lasts as long as the page where nothing can be kept', async () => {
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    open();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    set.mockRestore();
  });

  it('is the system’s where what was kept is no theme', () => {
    showTheme('sepia');
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });
});
