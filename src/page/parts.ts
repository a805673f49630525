import { lazyPart } from '../ui/lazyPart';

/** The search box comes after the map: nobody types before there is something to see. */
export const RegionFinder = lazyPart('RegionFinder', () =>
  import('../filters/RegionFinder').then(({ RegionFinder }) => RegionFinder),
);

/** So do the filters, and the line that says what is set. */
export const FilterPanel = lazyPart('FilterPanel', () =>
  import('../filters/FilterPanel').then(({ FilterPanel }) => FilterPanel),
);

export const AnswerBar = lazyPart('AnswerBar', () =>
  import('../filters/answer/AnswerBar').then(({ AnswerBar }) => AnswerBar),
);

/** What of a link could not be followed; most could. */
export const LinkNotices = lazyPart('LinkNotices', () =>
  import('./LinkNotices').then(({ LinkNotices }) => LinkNotices),
);

/** The profile comes with the first region that is opened. */
export const ProfilePanel = lazyPart('ProfilePanel', () =>
  import('../profile/ProfilePanel').then(({ ProfilePanel }) => ProfilePanel),
);

export const RegionTable = lazyPart('RegionTable', () =>
  import('../table/RegionTable').then(({ RegionTable }) => RegionTable),
);

export const RegionList = lazyPart('RegionList', () =>
  import('../table/RegionList').then(({ RegionList }) => RegionList),
);

export const Charts = lazyPart('Charts', () => import('./Charts').then(({ Charts }) => Charts));

/** What the answer shows, in a line. */
export const ViewSummary = lazyPart('ViewSummary', () =>
  import('../map/summary/ViewSummary').then(({ ViewSummary }) => ViewSummary),
);

export const ComparisonTray = lazyPart('ComparisonTray', () =>
  import('../compare/tray/ComparisonTray').then(({ ComparisonTray }) => ComparisonTray),
);

/** What saves the atlas on this device comes when somebody asks for it. */
export const OfflineControl = lazyPart('OfflineControl', () =>
  import('./offline/OfflineControl').then(({ OfflineControl }) => OfflineControl),
);

export const NewVersionNotice = lazyPart('NewVersionNotice', () =>
  import('./offline/NewVersionNotice').then(({ NewVersionNotice }) => NewVersionNotice),
);

/** The pages beside the atlas, each with its words. */
export const HelpPage = lazyPart('HelpPage', () =>
  import('../help/HelpPage').then(({ HelpPage }) => HelpPage),
);

export const AboutPage = lazyPart('AboutPage', () =>
  import('../help/about/AboutPage').then(({ AboutPage }) => AboutPage),
);

export const AccessibilityPage = lazyPart('AccessibilityPage', () =>
  import('../help/accessibility/AccessibilityPage').then(
    ({ AccessibilityPage }) => AccessibilityPage,
  ),
);

/** The hint for who is here for the first time. */
export const FirstHint = lazyPart('FirstHint', () =>
  import('../help/hint/FirstHint').then(({ FirstHint }) => FirstHint),
);
