import type { ComponentProps } from 'react';
import { lazyPart } from '../ui/lazyPart';
import { whenIdle } from '../ui/whenIdle';

/** Asks for code when the browser has nothing more pressing to do: the map answers first. */
function later<T>(load: () => Promise<T>): () => Promise<T> {
  return () => whenIdle().then(load);
}

/** What stands in every window comes in one piece: each asked for by itself costs more than it weighs. */
const soon = later(() => import('./soon'));

/** The properties of its parts. */
type Soon = {
  [Name in keyof typeof import('./soon')]: ComponentProps<typeof import('./soon')[Name]>;
};

/** The search box comes after the map: nobody types before there is something to see. */
export const RegionFinder = lazyPart<'RegionFinder', Soon['RegionFinder']>('RegionFinder', soon);

/** So do the filters, and the line that says what is set and what that shows. */
export const FilterPanel = lazyPart(
  'FilterPanel',
  later(() => import('../filters/FilterPanel')),
);

export const AnswerLine = lazyPart<'AnswerLine', Soon['AnswerLine']>('AnswerLine', soon);

/** What of a link could not be followed; most could. */
export const LinkNotices = lazyPart<'LinkNotices', Soon['LinkNotices']>('LinkNotices', soon);

/** The profile comes with the first region that is opened. */
export const ProfilePanel = lazyPart('ProfilePanel', () => import('../profile/ProfilePanel'));

export const RegionTable = lazyPart('RegionTable', () => import('../table/RegionTable'));

export const RegionList = lazyPart(
  'RegionList',
  later(() => import('../table/RegionList')),
);

export const Charts = lazyPart('Charts', () => import('./Charts'));

export const ComparisonTray = lazyPart(
  'ComparisonTray',
  () => import('../compare/tray/ComparisonTray'),
);

/** What saves the atlas on this device comes when somebody asks for it. */
export const OfflineControl = lazyPart('OfflineControl', () => import('./offline/OfflineControl'));

export const NewVersionNotice = lazyPart(
  'NewVersionNotice',
  () => import('./offline/NewVersionNotice'),
);

/** The pages beside the atlas, each with its words. */
export const HelpPage = lazyPart('HelpPage', () => import('../help/HelpPage'));

export const AboutPage = lazyPart('AboutPage', () => import('../help/about/AboutPage'));

export const AccessibilityPage = lazyPart(
  'AccessibilityPage',
  () => import('../help/accessibility/AccessibilityPage'),
);

/** The hint for who is here for the first time. */
export const FirstHint = lazyPart(
  'FirstHint',
  later(() => import('../help/hint/FirstHint')),
);
