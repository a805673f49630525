import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, type LabelStyle, placeLabels } from '../../../src/model/map/placeLabels';

const STYLE: LabelStyle = { size: 12, maxWidth: 8 };
const label = (name: string, x: number, y: number, order = 0) => ({
  name,
  at: [x, y] as const,
  order,
});
const names = (placed: readonly { label: { name: string } }[]) =>
  placed.map((each) => each.label.name);

describe(placeLabels, () => {
  it('never lets two names overlap', () => {
    const labels = fc.array(
      fc.record({
        name: fc.constantFrom('Malta', 'United Kingdom', 'Bosnia and Herzegovina', 'Śląskie'),
        at: fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })),
        order: fc.integer(),
      }),
    );
    fc.assert(
      fc.property(labels, labels, (first, second) => {
        const groups = [first, second].map((each) => ({ labels: each, style: STYLE }));
        const boxes = placeLabels(groups, 1)
          .flat()
          .map(({ label: { at }, lines }) => boxOf(at, lines, STYLE, 1));
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            expect(a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]).toBe(true);
          }
        });
      }),
    );
  });

  it('gives the room to the first group, and in a group to the lowest order', () => {
    const [countries, regions] = placeLabels(
      [
        { labels: [label('Small', 0, 0, 2), label('Large', 0, 0, 1)], style: STYLE },
        { labels: [label('Region', 5, 5), label('Elsewhere', 500, 500)], style: STYLE },
      ],
      1,
    );
    expect(names(countries ?? [])).toEqual(['Large']);
    expect(names(regions ?? [])).toEqual(['Elsewhere']);
  });

  it('writes more names the nearer the map is', () => {
    const groups = [
      { labels: [label('Wien', 0, 0), label('Bratislava', 55_000, 0)], style: STYLE },
    ];
    expect(placeLabels(groups, 5000).flat()).toHaveLength(1);
    expect(placeLabels(groups, 300).flat()).toHaveLength(2);
  });

  it('writes what is always written over anything else, and keeps its room', () => {
    const [always, others] = placeLabels(
      [
        {
          labels: [label('Açores', 0, 0), label('1 km', 1, 1)],
          style: { ...STYLE, isAlways: true },
        },
        { labels: [label('Portugal', 0, 0)], style: STYLE },
      ],
      1,
    );
    expect(always).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it('breaks a long name into lines', () => {
    const [[placed] = []] = placeLabels(
      [{ labels: [label('Bosnia and Herzegovina', 0, 0)], style: STYLE }],
      1,
    );
    expect(placed?.lines).toEqual(['Bosnia and', 'Herzegovina']);
  });
});
