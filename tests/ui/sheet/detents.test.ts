import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETENTS, detentHeights, nextDetent, restAt, speedUp } from '../../../src/ui/sheet/detents';

const HEIGHTS = detentHeights(700, 120);
const pixels = fc.double({ min: 0, max: 2000, noNaN: true });
const speed = fc.double({ min: -5, max: 5, noNaN: true });

describe('a sheet', () => {
  it('rests at a peek, at half of its room, or in all of it', () => {
    expect(HEIGHTS).toEqual({ peek: 120, half: 350, full: 700 });
  });

  it('keeps its detents in order in a window of any height', () => {
    fc.assert(
      fc.property(pixels, pixels, (room, peek) => {
        const heights = detentHeights(room, peek);
        expect(heights.peek).toBeLessThanOrEqual(heights.half);
        expect(heights.half).toBeLessThanOrEqual(heights.full);
        expect(heights.full).toBeLessThanOrEqual(room);
      }),
    );
  });

  it.each([
    ['stays near where it is let go', 390, 0, 'half'],
    ['goes to the nearer one', 600, 0, 'full'],
    ['goes on where it is thrown up', 200, 1.2, 'half'],
    ['goes past one when thrown hard', 200, 3, 'full'],
    ['goes down where it is thrown down', 600, -1.8, 'half'],
    ['peeks when it is laid down slowly', 100, 0, 'peek'],
    ['is gone when it is laid below half of its peek', 40, 0, null],
    ['is gone when it is thrown out of the window', 350, -2, null],
  ])('%s', (_, height, up, rest) => {
    expect(restAt(height, up, HEIGHTS)).toBe(rest);
  });

  it('never rests lower for being thrown up harder', () => {
    const order = [null, ...DETENTS];
    fc.assert(
      fc.property(pixels, speed, speed, (height, one, other) => {
        const [slow, fast] = [Math.min(one, other), Math.max(one, other)];
        const place = (up: number) => order.indexOf(restAt(height, up, HEIGHTS));
        expect(place(fast)).toBeGreaterThanOrEqual(place(slow));
      }),
    );
  });

  it('goes up and down by one detent, and stays at the ends', () => {
    expect(DETENTS.map((each) => nextDetent(each, 1))).toEqual(['half', 'full', 'full']);
    expect(DETENTS.map((each) => nextDetent(each, -1))).toEqual(['peek', 'peek', 'half']);
  });
});

describe('the speed of a finger', () => {
  it('is that of its last tenth of a second', () => {
    const samples = [
      { y: 900, time: 0 },
      { y: 500, time: 1000 },
      { y: 450, time: 1050 },
      { y: 400, time: 1100 },
    ];
    expect(speedUp(samples)).toBe(1);
  });

  it('is nothing for one that waits before it lets go, or has not moved', () => {
    expect(
      speedUp([
        { y: 500, time: 0 },
        { y: 300, time: 50 },
        { y: 300, time: 400 },
      ]),
    ).toBe(0);
    expect(speedUp([{ y: 500, time: 0 }])).toBe(0);
    expect(speedUp([])).toBe(0);
  });
});
