import { expect, it } from 'vitest';
import { cacheControl } from '../../scripts/vite/servedAsDelivered';

it.each([
  '/assets/index-6_Xa75CK.js',
  '/data/regions.dd0a4155.json',
  '/atlas/data/map/overview.a91d73ce.json',
])('a name by content may be kept for good: %s', (path) =>
  expect(cacheControl(path)).toContain('immutable'),
);

it.each([
  '/',
  '/index.html',
  '/sw.js',
  '/manifest.webmanifest',
  '/data/manifest.json',
  '/data/regions.json',
])('whatever may change is asked for again: %s', (path) =>
  expect(cacheControl(path)).toBe('no-cache'),
);
