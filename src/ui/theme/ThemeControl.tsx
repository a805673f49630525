import { useEffect } from 'react';
import { useText } from '../../i18n/text';
import { THEME_CHOICES } from './showTheme';
import styles from './ThemeControl.module.css';
import { chooseTheme, followOtherTabs, useThemeChoice } from './themeChoice';

/** The theme: as the system, light or dark. A list of the browser's own, laid over a sign for it. */
export function ThemeControl() {
  const t = useText();
  const { choice } = useThemeChoice();
  useEffect(followOtherTabs, []);
  const label = t('theme.title');
  return (
    <span className={styles.control} title={label}>
      <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" />
        <path d="M10 3a7 7 0 0 0 0 14z" />
      </svg>
      <select
        aria-label={label}
        value={choice}
        onChange={({ target }) => {
          const next = THEME_CHOICES.find((each) => each === target.value);
          if (next) chooseTheme(next);
        }}
      >
        {THEME_CHOICES.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
