import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle, type MapSources, mapLayers } from '../../../src/map/style/buildStyle';
import { SOURCE } from '../../../src/map/style/ids';
import type { DrawnRegionState, MapColours, MapLook } from '../../../src/map/style/look';
import { MARKS_ONLY } from '../../../src/map/style/marksOnly';

const colours = new Proxy({}, { get: () => '#123456' }) as MapColours;
const compared = [
  { code: 'ITH5', place: 1 },
  { code: 'EU27_2020', place: 3 },
];
const looks: Record<string, MapLook> = {
  'a comparison': { colours, scale: 'sequential', classColours: ['#111111'], compared },
  classes: {
    colours,
    scale: 'sequential',
    classColours: ['#111111', '#222222', '#333333'],
    compared: [],
  },
  'one class': { colours, scale: 'sequential', classColours: ['#111111'], compared: [] },
  'no class at all': { colours, scale: 'sequential', classColours: [], compared: [] },
  circles: { colours, scale: 'circles', classColours: [], compared: [] },
  groups: {
    colours,
    scale: 'groups',
    classColours: ['#111111', '#222222', '#333333', '#444444'],
    compared: [],
  },
};
const noSources = Object.fromEntries(
  Object.keys(SOURCE).map((key) => [key, { type: 'FeatureCollection', features: [] }]),
) as unknown as MapSources;

/** Every `["operator", "key"]` of an expression tree. */
function keysOf(operator: string, value: unknown): string[] {
  if (!Array.isArray(value)) {
    return value && typeof value === 'object'
      ? Object.values(value).flatMap((each) => keysOf(operator, each))
      : [];
  }
  const own = value[0] === operator && typeof value[1] === 'string' ? [value[1]] : [];
  return [...own, ...value.flatMap((each) => keysOf(operator, each))];
}

describe.each(Object.entries(looks))('the style for %s', (_, look) => {
  const layers = mapLayers(look);

  it('is a legal MapLibre style', () => {
    expect(validateStyleMin(buildStyle(noSources, look))).toEqual([]);
  });

  it('names each layer once', () => {
    const ids = layers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('reads only feature states that are written', () => {
    const written: Record<keyof DrawnRegionState | 'written', true> = {
      written: true,
      class: true,
      colour: true,
      radius: true,
      hovered: true,
      selected: true,
      dimmed: true,
      compared: true,
      walked: true,
    };
    for (const key of keysOf('feature-state', layers)) expect(written).toHaveProperty(key);
  });

  it('reads only properties that the sources carry', () => {
    const carried = new Set(['kind', 'name', 'code', 'marker', 'order', 'from']);
    for (const key of keysOf('get', layers)) expect(carried).toContain(key);
  });
});

describe('layers of marks', () => {
  it('are all fills and lines that regions have by their state alone', () => {
    const layers = mapLayers(looks.classes!);
    const known = new Map(MARKS_ONLY.map(({ id, type }) => [id, type]));
    const byState = layers.filter(
      ({ id, type, paint }) =>
        (type === 'fill' || type === 'line') &&
        // "Not available" is no mark: nearly every picture has it.
        id !== 'regions-no-data' &&
        keysOf('feature-state', (paint as Record<string, unknown>)[`${type}-opacity`]).length > 0,
    );
    expect(new Map(byState.map(({ id, type }) => [id, type]))).toEqual(known);
  });
});

describe('the order of layers', () => {
  it('draws countries’ borders over regions’, marks over borders, names over marks, circles over names, and numbers of the comparison over all', () => {
    const ids = mapLayers(looks.classes!).map(({ id }) => id);
    const wanted = [
      'sea',
      'land',
      'inset-boxes',
      'regions-fill',
      'region-borders',
      'country-borders',
      'compare-line',
      'hover-line',
      'selection-line',
      'country-names',
      'region-circles',
      'compare-badge',
      'compare-number',
    ];
    expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
  });
});
