import { useEffect } from 'react';
import { useText } from '../../i18n/text';
import { SignSelect } from '../SignSelect';
import { useIsLive } from '../useIsLive';
import { THEME_CHOICES } from './showTheme';
import { chooseTheme, followOtherTabs, useThemeChoice } from './themeChoice';

/** The theme: as the system, light or dark. */
export function ThemeControl() {
  const t = useText();
  const { choice } = useThemeChoice();
  const isLive = useIsLive();
  useEffect(followOtherTabs, []);
  return (
    <SignSelect
      label={t('theme.title')}
      // The page is written for everybody: the choice of this person is shown a moment later.
      value={isLive ? choice : 'system'}
      onChange={(value) => chooseTheme(THEME_CHOICES.find((each) => each === value) ?? 'system')}
      sign={
        <>
          <circle cx="10" cy="10" r="7" />
          <path fill="var(--text)" d="M10 3a7 7 0 0 0 0 14z" />
        </>
      }
    >
      {THEME_CHOICES.map((each) => (
        <option key={each} value={each}>
          {t(`theme.${each}`)}
        </option>
      ))}
    </SignSelect>
  );
}
