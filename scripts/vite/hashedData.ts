import { join } from 'node:path';
import type { Plugin } from 'vite';
import { manifestOf, nameHashed, type PublishedFile, readPublished } from './publishedData.ts';

/**
 * Publishes each file of the dataset under a name by its content, beside its plain one, and
 * `data/manifest.json` that leads from one to the other. The page asks for its first files, and for
 * the manifest, by their hashed names: nothing that the app fetches is ever revalidated.
 */
export function hashedData(): Plugin {
  let files: PublishedFile[] = [];
  let manifest: PublishedFile = manifestOf(files);
  return {
    name: 'hashed-data',
    apply: 'build',
    configResolved({ publicDir }) {
      files = readPublished(join(publicDir, 'data'));
      manifest = manifestOf(files);
    },
    transformIndexHtml: {
      // Once the page has been put together.
      order: 'post',
      handler: (html) => ({
        html: nameHashed(html, files),
        tags: [
          {
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./data/${manifest.hashed}`,
              as: 'fetch',
              crossorigin: 'anonymous',
              // The first map does without it: it names what is fetched for a region or a year.
              fetchpriority: 'low',
              'data-file': manifest.plain,
            },
            injectTo: 'head',
          },
        ],
      }),
    },
    generateBundle() {
      for (const { hashed, source } of [...files, manifest]) {
        this.emitFile({ type: 'asset', fileName: `data/${hashed}`, source });
      }
      // The plain files are copied with the public folder.
      this.emitFile({ type: 'asset', fileName: `data/${manifest.plain}`, source: manifest.source });
    },
  };
}
