import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { showTheme, THEME_KEY } from '../../src/ui/theme/showTheme.ts';
import { readTokens, tokenColour } from './tokenColours.ts';

/** Stands in index.html; what depends on the theme follows it. */
const ANCHOR = '<meta name="color-scheme" content="light dark">';

/** The token of the header's ground, which the bar of a phone's browser continues. */
const BAR = 'surface';

/**
 * Puts into the head of the page what has to be there before its first paint: the colours of the
 * browser's bar, and a script that shows the theme a person has chosen.
 */
export function themeBeforePaint(): Plugin {
  return {
    name: 'theme-before-paint',
    transformIndexHtml: (html) => {
      if (!html.includes(ANCHOR)) throw new Error(`index.html has no ${ANCHOR}`);
      return html.replace(ANCHOR, () => [ANCHOR, ...bars(), script()].join('\n    '));
    },
  };
}

function bars(): string[] {
  const sheets = ['palette', 'meaning'].map((name) =>
    readFileSync(`src/ui/tokens/${name}.css`, 'utf8'),
  );
  const tokens = readTokens(...sheets);
  return (['light', 'dark'] as const).map((scheme) => {
    const colour = tokenColour(tokens, BAR, scheme);
    return `<meta name="theme-color" content="${colour}" media="(prefers-color-scheme: ${scheme})" data-scheme="${scheme}">`;
  });
}

/** Where storage is forbidden, the system's theme stands. */
function script(): string {
  const text = `try{(${showTheme})(localStorage.getItem('${THEME_KEY}'))}catch{}`;
  return `<script>${text.replace(/\s+/g, ' ')}</script>`;
}
