import type { Plugin } from 'vite';

const SHEET = /<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+\.css)">/g;

/**
 * Puts the style sheets that the page itself asks for into it: the first map is painted as soon as the
 * page is there, and waits for no other file.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replace(SHEET, (_, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`There is no style sheet ${file}.`);
          const css = String(sheet.source).trim();
          if (css.includes('url('))
            throw new Error(`${file} names files by their place beside it.`);
          // A sheet that is switched off is not fetched. Vite looks for it before a part of the page asks for it again.
          return `<style>${css}</style><link rel="stylesheet" disabled href="./${file}">`;
        }),
    },
  };
}
