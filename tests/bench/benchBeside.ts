import type { Browser } from 'playwright-core';
import type { Region } from '../../src/model/dataset/regions';
import type { Served } from '../app';
import { benchLoad } from './benchLoad';
import { benchMemory } from './benchMemory';
import { benchPan, benchRecolouring } from './benchMoves';
import type { Asked } from './parts';
import { bothSides } from './sides';
import type { SyntheticDataset } from './synthetic';

/** Pans of each map. */
const PANS = 5;

/** The parts of the bench in which the app and Eurostat's own map do the same with the same regions. */
export async function benchBeside(
  browser: Browser,
  served: Served,
  eurostat: Served,
  regions: readonly Region[],
  synthetic: SyntheticDataset | null,
  { parts, loads, minutes }: Asked,
): Promise<void> {
  const wanted = ['load', 'recolour', 'pan', 'memory'] as const;
  if (!wanted.some((part) => parts.has(part))) return;
  const sides = await bothSides(browser, served, eurostat, synthetic);
  const title = `${regions.length} ${synthetic ? 'SYNTHETIC' : 'real'} regions`;
  if (parts.has('load')) await benchLoad(browser, sides, loads, title, synthetic !== null);
  if (parts.has('recolour')) await benchRecolouring(browser, sides, regions, title);
  if (parts.has('pan')) await benchPan(browser, sides, PANS, title);
  if (parts.has('memory') && !synthetic) await benchMemory(browser, sides, regions, minutes);
}
