import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxOf,
  type LabelStyle,
  labelPlacer,
  type NamedPlace,
  type PlacedLabel,
} from '../../../src/model/map/placeLabels';

const STYLE: LabelStyle = {
  sizeAt: (zoom) => 10 + zoom / 4,
  maxWidth: 8,
  from: 0,
  to: Number.POSITIVE_INFINITY,
};
/** Places groups of names one after the other. */
function placeAll(
  groups: readonly { readonly labels: readonly NamedPlace[]; readonly style: LabelStyle }[],
): Placed[][] {
  const place = labelPlacer();
  return groups.map(({ labels, style }) => place(labels, style));
}

const KM = 1000;
const label = (name: string, places: readonly (readonly [number, number])[], order = 0) => ({
  name,
  places,
  order,
});
type Placed = PlacedLabel<NamedPlace>;
const writtenAt = (placed: readonly (readonly Placed[])[], zoom: number): Placed[] =>
  placed.flat().filter(({ from }) => from <= zoom);
const names = (placed: readonly Placed[]) => placed.map((each) => each.label.name);

describe(labelPlacer, () => {
  it('never lets two names overlap, at any zoom', () => {
    const place = fc.tuple(
      fc.integer({ min: 0, max: 900 * KM }),
      fc.integer({ min: 0, max: 900 * KM }),
    );
    const labels = fc.array(
      fc.record({
        name: fc.constantFrom('Malta', 'United Kingdom', 'Bosnia and Herzegovina', 'Śląskie'),
        places: fc.array(place, { minLength: 1, maxLength: 4 }),
        order: fc.integer(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(labels, labels, fc.double({ min: 1, max: 11, noNaN: true }), (a, b, zoom) => {
        const placed = placeAll([a, b].map((each) => ({ labels: each, style: STYLE })));
        const boxes = writtenAt(placed, zoom).map(({ at, lines }) =>
          boxOf({ at, lines }, STYLE, zoom),
        );
        boxes.forEach((one, i) => {
          for (const other of boxes.slice(i + 1)) {
            const isApart =
              one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3];
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });

  it('gives the room to the first group, and in a group to the lowest order', () => {
    const placed = placeAll([
      { labels: [label('Small', [[0, 0]], 2), label('Large', [[0, 0]], 1)], style: STYLE },
      {
        labels: [label('Region', [[5, 5]]), label('Elsewhere', [[900 * KM, 900 * KM]])],
        style: STYLE,
      },
    ]);
    expect(names(writtenAt(placed, 5))).toEqual(['Large', 'Elsewhere']);
  });

  it('writes more names the nearer the map is', () => {
    const placed = placeAll([
      { labels: [label('Wien', [[0, 0]]), label('Bratislava', [[55 * KM, 0]])], style: STYLE },
    ]);
    expect(names(writtenAt(placed, 3))).toEqual(['Wien']);
    expect(names(writtenAt(placed, 8))).toEqual(['Wien', 'Bratislava']);
  });

  it('takes another place where the best one would come much later', () => {
    const [, [norway] = []] = placeAll([
      { labels: [label('Sweden', [[0, 0]])], style: STYLE },
      {
        labels: [
          label('Norway', [
            [100 * KM, 0],
            [0, -400 * KM],
          ]),
        ],
        style: STYLE,
      },
    ]);
    expect(norway?.at).toEqual([0, -400 * KM]);
  });

  it('writes what is always written over anything else, and keeps its room', () => {
    const always = {
      labels: [label('Açores', [[0, 0]]), label('1 km', [[1, 1]])],
      style: { ...STYLE, isAlways: true },
    };
    const placed = placeAll([always, { labels: [label('Portugal', [[0, 0]])], style: STYLE }]);
    expect(names(writtenAt(placed, 5))).toEqual(['Açores', '1 km']);
  });

  it('does not wait for names that are no longer written', () => {
    const countries = { labels: [label('Malta', [[0, 0]])], style: { ...STYLE, to: 7 } };
    const placed = placeAll([countries, { labels: [label('Malta', [[0, 0]])], style: STYLE }]);
    expect(placed[1]?.[0]?.from).toBeCloseTo(7, 0);
  });

  it('breaks a long name into lines', () => {
    const [[placed] = []] = placeAll([
      { labels: [label('Bosnia and Herzegovina', [[0, 0]])], style: STYLE },
    ]);
    expect(placed?.lines).toEqual(['Bosnia and', 'Herzegovina']);
  });
});
