import { describe, expect, it, vi } from 'vitest';
import { createNameWriter } from '../../../src/map/engine/useNames';
import { mapLabels, writtenLabels } from '../../../src/map/geometry/mapLabels';
import { STAR_ZOOM } from '../../../src/model/map/kosovo';
import { fitBounds, SHEET } from '../../../src/model/map/sheet';
import { territories } from '../still/territories';

const { regions, country, surroundings, insets } = territories;
const labels = mapLabels({ regions, country }, surroundings, insets, String);

/** The names of countries and land that the view of all Europe writes in a window. */
function homeNames(width: number, height: number): string[] {
  const { zoom } = fitBounds(SHEET, { width, height }, 8);
  return (['countries', 'land'] as const).flatMap((kind) =>
    writtenLabels(labels, kind, zoom).map((each) => each.label.name),
  );
}

const LARGE = ['France', 'Germany', 'Italy', 'Poland', 'Spain', 'United Kingdom', 'Türkiye'];
const SMALL = ['Andorra', 'Faroe Islands', 'Gibraltar', 'Guernsey', 'Jersey', 'San Marino'];

describe('the names of the view of all Europe', () => {
  it.each([
    ['a wide window', 860, 640, [...LARGE, 'Norway', 'Ireland', 'Czechia', 'Sweden', 'Finland']],
    ['a tablet', 640, 560, [...LARGE, 'Norway', 'Ireland', 'Czechia']],
    ['a phone', 390, 560, LARGE],
  ])('are those of members and large neighbours in %s', (_, width, height, wanted) => {
    const names = homeNames(width, height);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
    expect(SMALL.filter((name) => names.includes(name))).toEqual([]);
  });

  it('are followed by those of small land close up', () => {
    const names = writtenLabels(labels, 'land', 8).map(({ label }) => label.name);
    expect(SMALL.filter((name) => !names.includes(name))).toEqual([]);
  });
});

it('writes Kosovo* no sooner than its note is pointed to', () => {
  const [kosovo] = labels.land.filter(({ label }) => label.name === 'Kosovo*');
  expect(kosovo?.from).toBeGreaterThanOrEqual(STAR_ZOOM);
  expect(kosovo?.from).toBeLessThan(STAR_ZOOM + 1);
});

describe('the interactive map', () => {
  it.each([3.3, 5, 6.5, 9])('is told the names that the still map writes at zoom %d', (zoom) => {
    const setFeatureState = vi.fn();
    const write = createNameWriter({ setFeatureState }, labels);
    write(11);
    write(zoom);
    const last = new Map<string, boolean>(
      setFeatureState.mock.calls.map(([{ source, id }, { written }]) => [
        `${source}/${id}`,
        written,
      ]),
    );
    const told = [...last].filter(([, isIt]) => isIt).map(([key]) => key);
    const still = (
      [
        ['countries', 'countries'],
        ['land', 'land-labels'],
        ['regions', 'centres'],
      ] as const
    ).flatMap(([kind, source]) =>
      writtenLabels(labels, kind, zoom).map(({ label }) => `${source}/${label.code}`),
    );
    expect(told.sort()).toEqual(still.sort());
  });
});
