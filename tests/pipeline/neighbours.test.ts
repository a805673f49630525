import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachedFrom } from '../../geo/pipeline/connectSteps';
import { stepsBetween } from '../../geo/pipeline/neighbours';
import { neighbours, type Steps } from '../../src/model/dataset/neighbours';
import { regions as regionsFile } from '../../src/model/dataset/regions';
import { DIRECTIONS, type Direction, effort } from '../../src/model/walk/direction';
import { type Standing, stepTo } from '../../src/model/walk/step';

const PUBLISHED = join(import.meta.dirname, '../../public/data');
const read = (file: string): unknown => JSON.parse(readFileSync(join(PUBLISHED, file), 'utf8'));
const { regions } = regionsFile.parse(read('regions.json'));
const { steps } = neighbours.parse(read('map/neighbours.json'));

const step = (code: string, direction: Direction) =>
  steps[code]?.[DIRECTIONS.indexOf(direction)] ?? null;

function chosen(all: Iterable<readonly [string, Steps]>) {
  return new Map(
    [...all].map(([code, to]) => [
      code,
      new Map(DIRECTIONS.flatMap((d, i) => (to[i] ? [[d, to[i]] as const] : []))),
    ]),
  );
}

describe('the steps between the real regions', () => {
  it('lead from every region to every other, insets and islands included', () => {
    const all = chosen(Object.entries(steps));
    expect(all.size).toBe(334);
    for (const { code } of regions) expect(reachedFrom(code, all, false).size).toBe(334);
  });

  it('lead everywhere for a person, whose next step may turn back', () => {
    const file = { steps };
    const seen = new Set<string>();
    const queue: Standing[] = [{ code: 'MT00', back: null }];
    const key = ({ code, back }: Standing) => `${code} ${back?.code} ${back?.direction}`;
    for (const standing of queue) {
      for (const direction of DIRECTIONS) {
        const next = stepTo(standing, direction, regions, file);
        if (next && !seen.has(key(next))) {
          seen.add(key(next));
          queue.push(next);
        }
      }
    }
    expect(new Set(queue.map(({ code }) => code)).size).toBe(334);
  });

  it('point where they say', () => {
    const centre = new Map(regions.map((region) => [region.code, region.centre] as const));
    for (const { code } of regions) {
      for (const direction of DIRECTIONS) {
        const to = step(code, direction);
        const [a, b] = [centre.get(code), centre.get(to ?? '')];
        if (a && b) expect(effort(a, b, direction), `${code} ${direction} ${to}`).not.toBeNull();
      }
    }
  });

  it('usually lead back when they are turned round', () => {
    const all = regions.flatMap(({ code }) =>
      DIRECTIONS.flatMap((direction, i) => {
        const to = step(code, direction);
        return to === null ? [] : [steps[to]?.[(i + 2) % 4] === code];
      }),
    );
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.7);
  });

  it.each([
    ['ITH5', 'south', 'ITI1'],
    ['FRM0', 'south', 'ITG2'],
    ['ITG1', 'south', 'MT00'],
    ['MT00', 'north', 'ITG1'],
    ['BE10', 'north', 'BE21'],
    ['DE40', 'north', 'DE30'],
    ['FI1D', 'east', 'NO0B'],
    ['NO0B', 'west', 'FI1D'],
  ] as const)('lead from %s to the %s to %s', (from, direction, to) => {
    expect(step(from, direction)).toBe(to);
  });
});

describe('the steps between any places', () => {
  const places = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 1,
      maxLength: 25,
      selector: ([x, y]) => `${x} ${y}`,
    })
    .map((points) => points.map(([x, y], i) => ({ code: `P${i}`, centre: [x, y] as const })));

  it('connect them all', () => {
    fc.assert(
      fc.property(places, (all) => {
        const found = chosen(stepsBetween(all, new Map()));
        for (const { code } of all) {
          expect(reachedFrom(code, found, false).size).toBe(all.length);
        }
      }),
    );
  });

  it('prefer a shared border to something nearer', () => {
    const three = [
      { code: 'A', centre: [0, 0] as const },
      { code: 'B', centre: [10, 5] as const },
      { code: 'C', centre: [30, 0] as const },
    ];
    const borders = new Map([
      ['A', new Set(['C'])],
      ['C', new Set(['A'])],
    ]);
    expect(stepsBetween(three, new Map()).get('A')?.[1]).toBe('B');
    expect(stepsBetween(three, borders).get('A')?.[1]).toBe('C');
  });
});
