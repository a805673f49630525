import { describe, expect, it } from 'vitest';
import { busyUntil, costsOf, MARK, type TraceEvent } from './trace';

const MAP = /MapCanvas/;

interface Line {
  readonly at: number;
  readonly took?: number;
  /** Processor time; less than it took where the thread had to wait. */
  readonly busy?: number;
  readonly tid?: number;
  readonly data?: { readonly type?: string; readonly url?: string };
}

/** An event of the main thread, in milliseconds. */
function event(name: string, { at, took, busy = took, tid = 1, data = {} }: Line): TraceEvent {
  return {
    name,
    ph: took === undefined ? 'I' : 'X',
    pid: 7,
    tid,
    ts: at * 1000,
    ...(took !== undefined && { dur: took * 1000 }),
    ...(busy !== undefined && { tdur: busy * 1000 }),
    args: { data },
  };
}

const start = event(MARK.start, { at: 0 });
const quiet = event(MARK.quiet, { at: 100 });

describe(costsOf, () => {
  it('counts what lies in other work once, and a forced layout as layout', () => {
    const [cost] = costsOf(
      [
        start,
        event('EventDispatch', { at: 10, took: 20, data: { type: 'click' } }),
        event('FunctionCall', { at: 10, took: 18 }),
        event('Layout', { at: 12, took: 5 }),
        event('Layout', { at: 40, took: 3 }),
        quiet,
      ],
      MAP,
    );
    expect(cost).toMatchObject({ script: 15, layout: 8, mapFrames: 0 });
  });

  it('counts the time that the thread was at work, not the time it waited for the rasteriser', () => {
    const [cost] = costsOf([start, event('TimerFire', { at: 10, took: 50, busy: 4 }), quiet], MAP);
    expect(cost?.script).toBe(4);
  });

  it('sets the map’s own frames apart from the frames of the page', () => {
    const frame = (at: number, url: string) => [
      event('FireAnimationFrame', { at, took: 6 }),
      event('FunctionCall', { at, took: 6, data: { url } }),
    ];
    const [cost] = costsOf(
      [start, ...frame(10, '/assets/MapCanvas-a.js'), ...frame(20, '/assets/index-b.js'), quiet],
      MAP,
    );
    expect(cost).toMatchObject({ script: 6, mapFrames: 6 });
  });

  it('tells changes apart by their marks, and leaves out what drives them', () => {
    const costs = costsOf(
      [
        event('FunctionCall', { at: -2, took: 3 }),
        start,
        event('FunctionCall', { at: 10, took: 1 }),
        event('FunctionCall', { at: 99, took: 4 }),
        quiet,
        event('FunctionCall', { at: 150, took: 50 }),
        event(MARK.start, { at: 300 }),
        event('FunctionCall', { at: 310, took: 2 }),
        event(MARK.quiet, { at: 400 }),
      ],
      MAP,
    );
    expect(costs.map(({ script }) => script)).toEqual([1, 2]);
  });

  it('counts workers apart', () => {
    const [cost] = costsOf(
      [
        { ...event('thread_name', { at: 0, tid: 2 }), args: { name: 'DedicatedWorker thread' } },
        start,
        event('FunctionCall', { at: 10, took: 9, tid: 2 }),
        quiet,
      ],
      MAP,
    );
    expect(cost).toMatchObject({ script: 0, workers: 9 });
  });

  it('takes the clock from the click to the new status, if there is one', () => {
    const click = event('EventDispatch', { at: 20, took: 1, data: { type: 'click' } });
    const [cost] = costsOf([start, click, event(MARK.status, { at: 32 }), quiet], MAP);
    expect(cost?.toStatus).toBe(12);
    expect(costsOf([start, click, quiet], MAP)[0]?.toStatus).toBeNull();
  });
});

describe(busyUntil, () => {
  const far = event('page:far', { at: 50 });

  it('adds up the tasks of the thread that set the mark, one within another once', () => {
    const tasks = [
      event('RunTask', { at: 0, took: 20, busy: 12 }),
      event('RunTask', { at: 5, took: 5 }),
      event('RunTask', { at: 30, took: 8 }),
      event('RunTask', { at: 30, took: 9, tid: 2 }),
      event('RunTask', { at: 60, took: 40 }),
    ];
    expect(busyUntil([...tasks, far], 'page:far')).toBe(20);
  });

  it('counts of the task that sets the mark what lies before it', () => {
    expect(busyUntil([event('RunTask', { at: 40, took: 40, busy: 20 }), far], 'page:far')).toBe(5);
  });

  it('refuses a trace in which the mark was never set', () => {
    expect(() => busyUntil([far], 'page:near')).toThrow('page:near');
  });
});

it('says when the work of a change was over by the clock', () => {
  const [cost] = costsOf(
    [
      start,
      event('FunctionCall', { at: 10, took: 20 }),
      event('Paint', { at: 90, took: 0.2 }),
      quiet,
    ],
    MAP,
  );
  expect(cost?.settled).toBe(30);
});
