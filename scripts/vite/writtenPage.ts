import { readFileSync } from 'node:fs';
import { createServer, type Plugin } from 'vite';

/** Stands in index.html. */
const ROOT = '<div id="root"></div>';

/** Stands behind the page and its scripts. Until it is there nothing is painted: half a page would shift. */
const END = 'written';

/**
 * Writes the page of the default view into `#root` when the app is built: people see a finished map
 * before a script has run, and where none may. The development server leaves `#root` empty.
 */
export function writtenPage(): Plugin {
  return {
    name: 'written-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
        const page = await write();
        return {
          html: html.replace(ROOT, () => page),
          tags: [{ tag: 'link', attrs: { rel: 'expect', href: `#${END}`, blocking: 'render' } }],
        };
      },
    },
  };
}

/** Runs the app's own code, as it is bundled for a server, on the published dataset. */
async function write(): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    mode: 'production',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const [{ firstPages }, { FIRST_SCRIPTS, FIRST_STYLE, PLAIN_STYLE }] = await Promise.all([
      server.ssrLoadModule('/src/firstPage.tsx') as Promise<typeof import('../../src/firstPage')>,
      server.ssrLoadModule('/src/firstScripts.ts') as Promise<
        typeof import('../../src/firstScripts')
      >,
    ]);
    const [complete, ...others] = await firstPages((file) =>
      JSON.parse(readFileSync(`${server.config.publicDir}/data/${file}`, 'utf8')),
    );
    return [
      `<style>${FIRST_STYLE}</style>`,
      `<noscript><style>${PLAIN_STYLE}</style></noscript>`,
      script(FIRST_SCRIPTS.before),
      `<div id="root">${complete?.html}</div>`,
      ...others.map(({ layout, html }) => `<template data-layout="${layout}">${html}</template>`),
      script(FIRST_SCRIPTS.after),
      `<i id="${END}" hidden></i>`,
    ].join('\n    ');
  } finally {
    await server.close();
  }
}

function script(text: string): string {
  return `<script>${text}</script>`;
}
