import type { Plugin } from 'vite';
import { compressed } from './compressed.ts';
import { hashedData } from './hashedData.ts';
import { offlineApp } from './offlineApp.ts';
import { servedAsDelivered } from './servedAsDelivered.ts';

/** How the build reaches a browser: names by content, a service worker, compressed files, their headers. */
export function delivery(): Plugin[] {
  return [hashedData(), ...offlineApp(), compressed(), servedAsDelivered()];
}
