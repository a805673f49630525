import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { HASHED_DATA } from '../../src/model/dataset/manifest.ts';
import { DATA_CACHE } from '../../src/model/offline/cache.ts';

/** A digit of a hash in a pattern of file names. */
const HASH = '????????';

/**
 * The service worker and the web app manifest. The worker keeps the page, its code and the files that
 * every view needs; other files of the dataset are kept when they are first seen. A new version waits
 * until the person reloads, so that code and data are always of one build.
 */
export function offlineApp(): Plugin[] {
  return VitePWA({
    strategies: 'generateSW',
    filename: 'sw.js',
    // Registered by src/data/offline/worker.ts, after the first map.
    injectRegister: null,
    registerType: 'prompt',
    includeManifestIcons: false,
    manifest: {
      name: 'Regioscope: European regions for personalised medicine',
      short_name: 'Regioscope',
      description:
        'An interactive atlas of the 334 European NUTS 2 regions for personalised medicine.',
      lang: 'en',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#ffffff',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: [
        'index.html',
        'assets/**/*.{js,css}',
        `data/{manifest,catalogue,regions,search,eu}.${HASH}.json`,
        `data/map/{overview,surroundings,insets}.${HASH}.json`,
      ],
      dontCacheBustURLsMatching: /^assets\/|\.[0-9a-f]{8}\.json$/,
      maximumFileSizeToCacheInBytes: 4_000_000,
      // The address carries the view: any of it is the one page. Other paths are none of the worker's.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      // The page of the first visit keeps what it shows, too.
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [
        {
          urlPattern: HASHED_DATA,
          handler: 'CacheFirst',
          options: {
            cacheName: DATA_CACHE,
            matchOptions: { ignoreVary: true },
            plugins: [
              {
                // A host that answers a missing file with its page must not have that kept.
                cacheWillUpdate: async ({ response }) =>
                  response.ok && response.headers.get('content-type')?.includes('json')
                    ? response
                    : null,
              },
            ],
          },
        },
      ],
    },
  });
}
