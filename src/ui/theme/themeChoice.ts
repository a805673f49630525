import { create } from 'zustand';
import { showTheme, THEME_CHOICES, THEME_KEY, type ThemeChoice } from './showTheme';

/** The theme that this person has chosen, kept in the browser; as the system asks where it forbids that. */
export const useThemeChoice = create<{ readonly choice: ThemeChoice }>(() => ({ choice: read() }));

/** Shows a theme and keeps the choice. Colours change before anything that reads them is told. */
export function chooseTheme(choice: ThemeChoice): void {
  write(choice);
  follow(choice);
}

/** Follows the choice that is made in another tab; gives back how to stop. */
export function followOtherTabs(): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    // Null: all that is stored was cleared.
    if (key === THEME_KEY || key === null) follow(read());
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}

function follow(choice: ThemeChoice): void {
  showTheme(choice);
  useThemeChoice.setState({ choice });
}

function read(): ThemeChoice {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return THEME_CHOICES.find((each) => each === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

function write(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, choice);
  } catch {
    // The choice lasts as long as the page.
  }
}
