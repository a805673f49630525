/** What a person may choose: as the system asks, or always the one. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Where the browser keeps the choice. */
export const THEME_KEY = 'regioscope:theme';

/**
 * Puts the page into a theme: anything but `light` and `dark` leaves it to the system. The head of
 * the page carries the text of this function, to run before the first paint, so it uses nothing from
 * outside itself.
 */
export function showTheme(choice: string | null): void {
  const root = document.documentElement;
  const isChosen = choice === 'light' || choice === 'dark';
  if (isChosen) root.dataset.theme = choice;
  else delete root.dataset.theme;
  const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  if (scheme) scheme.content = isChosen ? choice : 'light dark';
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = bar.dataset.scheme;
    const isShown = own === choice ? 'all' : 'not all';
    bar.media = isChosen ? isShown : `(prefers-color-scheme: ${own})`;
  }
}
