import { createParser } from 'nuqs/server';
import { CLASS_COUNTS, CLASS_METHODS, DEFAULT_CLASSES } from '../classify/classChoice';
import { INDICATOR_IDS } from '../dataset/codes';
import { GROUP_CHOICES, MATCHES, NO_FILTERS, PROFILE_CHOICES } from '../filter/filters';
import { isMeasure } from '../map/mapValues';
import { DEFAULT_SCATTER, LOG_CHOICES, QUADRANTS } from '../scatter/choice';
import { DEFAULT_COLUMNS } from '../table/columns';
import { INFO_PAGES, MAIN_VIEWS, MAP_KINDS, PROFILE_TABS, type View } from '../view';
import { cameraParam } from './cameraParam';
import { countriesParam, networksParam, territoryParam } from './codeParams';
import { comparedParam } from './comparedParam';
import { listOf, oneOf, type Param, whole } from './params';
import { rangeParam } from './rangeParam';
import { columnsParam, sortParam } from './tableParams';
import { yearParam } from './yearParam';

const yes = whole<boolean>(
  (text) => ({ yes: true, no: false })[text.toLowerCase()] ?? null,
  (isYes) => (isYes ? 'yes' : 'no'),
);

const classCount = whole(
  (text) => CLASS_COUNTS.find((count) => String(count) === text) ?? null,
  String,
);

const words = whole<string>(
  (text) => text,
  (text) => text,
);

const groups = listOf(oneOf(GROUP_CHOICES), { separator: ',', keyOf: (group) => group });
const ranges = listOf(rangeParam, { separator: ';', keyOf: ({ indicator }) => indicator });

const measure = oneOf(INDICATOR_IDS.filter(isMeasure));

/** One parameter a field of the view: a field that is forgotten here does not compile. */
export const VIEW_PARAMS = {
  indicator: oneOf(INDICATOR_IDS),
  year: yearParam,
  network: networksParam,
  match: oneOf(MATCHES),
  exclude: networksParam,
  group: groups,
  country: countriesParam,
  range: ranges,
  profile: oneOf(PROFILE_CHOICES),
  seeking: yes,
  q: words,
  region: territoryParam,
  tab: oneOf(PROFILE_TABS),
  compare: comparedParam,
  view: oneOf(MAIN_VIEWS),
  columns: columnsParam,
  sort: sortParam,
  method: oneOf(CLASS_METHODS),
  classes: classCount,
  x: measure,
  y: measure,
  log: oneOf(LOG_CHOICES),
  quadrants: oneOf(QUADRANTS),
  map: oneOf(MAP_KINDS),
  camera: cameraParam,
  page: oneOf(INFO_PAGES),
} satisfies { readonly [Field in keyof View]: Param<NonNullable<View[Field]>> };

/** The view of an address without parameters. */
export const DEFAULT_VIEW: View = {
  ...NO_FILTERS,
  ...DEFAULT_CLASSES,
  ...DEFAULT_SCATTER,
  indicator: 'population-density',
  year: null,
  region: null,
  tab: 'profile',
  compare: [],
  view: 'map',
  columns: DEFAULT_COLUMNS,
  sort: null,
  map: null,
  camera: null,
  page: null,
};

/**
 * The parameters as nuqs takes them. What of a value can be read counts, a value of which nothing
 * can be read is null, and a default is not written.
 */
export const viewParsers = {
  indicator: parser(VIEW_PARAMS.indicator).withDefault(DEFAULT_VIEW.indicator),
  year: parser(VIEW_PARAMS.year),
  network: parser(VIEW_PARAMS.network).withDefault(DEFAULT_VIEW.network),
  match: parser(VIEW_PARAMS.match).withDefault(DEFAULT_VIEW.match),
  exclude: parser(VIEW_PARAMS.exclude).withDefault(DEFAULT_VIEW.exclude),
  group: parser(VIEW_PARAMS.group).withDefault(DEFAULT_VIEW.group),
  country: parser(VIEW_PARAMS.country).withDefault(DEFAULT_VIEW.country),
  range: parser(VIEW_PARAMS.range).withDefault(DEFAULT_VIEW.range),
  profile: parser(VIEW_PARAMS.profile),
  seeking: parser(VIEW_PARAMS.seeking).withDefault(DEFAULT_VIEW.seeking),
  q: parser(VIEW_PARAMS.q).withDefault(DEFAULT_VIEW.q),
  region: parser(VIEW_PARAMS.region),
  tab: parser(VIEW_PARAMS.tab).withDefault(DEFAULT_VIEW.tab),
  compare: parser(VIEW_PARAMS.compare).withDefault(DEFAULT_VIEW.compare),
  view: parser(VIEW_PARAMS.view).withDefault(DEFAULT_VIEW.view),
  columns: parser(VIEW_PARAMS.columns).withDefault(DEFAULT_VIEW.columns),
  sort: parser(VIEW_PARAMS.sort),
  method: parser(VIEW_PARAMS.method).withDefault(DEFAULT_VIEW.method),
  classes: parser(VIEW_PARAMS.classes).withDefault(DEFAULT_VIEW.classes),
  x: parser(VIEW_PARAMS.x),
  y: parser(VIEW_PARAMS.y),
  log: parser(VIEW_PARAMS.log),
  quadrants: parser(VIEW_PARAMS.quadrants).withDefault(DEFAULT_VIEW.quadrants),
  map: parser(VIEW_PARAMS.map),
  camera: parser(VIEW_PARAMS.camera),
  page: parser(VIEW_PARAMS.page),
} satisfies Record<keyof View, unknown>;

function parser<Value extends string | number | boolean | object>(param: Param<Value>) {
  return createParser<Value>(param);
}
