/**
 * What the browser's own trace says of a change: how much of the main thread it took. A stopwatch in
 * the page would count the other programs of the machine, the software rasteriser above all; the
 * trace has, for every piece of work, the processor time of the thread that did it.
 */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { type?: string; url?: string } };
}

export const TRACE_CATEGORIES = ['devtools.timeline', 'blink.user_timing', '__metadata'];

/** Where the trace tells of tasks. It slows the page a little. */
export const TASK_CATEGORY = 'disabled-by-default-devtools.timeline';

/** Marks that the driver puts before its input, when the page shows the new count, and when it is quiet again. */
export const MARK = { start: 'bench:start', status: 'bench:status', quiet: 'bench:quiet' } as const;

/** What one change cost, in milliseconds. */
export interface Cost {
  /** Processor time of all scripts on the main thread, without the map's frames. */
  readonly script: number;
  /** Processor time of the scripts that draw the map: MapLibre's animation frames. */
  readonly mapFrames: number;
  /** Processor time of style, layout and paint on the main thread. */
  readonly layout: number;
  /** Processor time of scripts in workers. */
  readonly workers: number;
  /** By the clock, from the click to the new status; null where the status stayed as it was. */
  readonly toStatus: number | null;
  /** By the clock, from the start to the end of the last work worth a millisecond; 0 where there was none. */
  readonly settled: number;
}

const SCRIPTS = new Set([
  'EventDispatch',
  'FunctionCall',
  'v8.callFunction',
  'EvaluateScript',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'HandlePostMessage',
  'MinorGC',
  'MajorGC',
]);
const LAYOUTS = new Set([
  'UpdateLayoutTree',
  'Layout',
  'HitTest',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/**
 * The cost of each change between its marks.
 *
 * @param mapScript how the address of the file ends that holds MapLibre
 */
export function costsOf(events: readonly TraceEvent[], mapScript: RegExp): Cost[] {
  const marks = (name: string) => events.filter((event) => event.name === name).toSorted(byTime);
  const starts = marks(MARK.start);
  const quiets = marks(MARK.quiet);
  const [first] = starts;
  if (!first || starts.length !== quiets.length) throw new Error('the trace lacks marks');
  const { pid, tid } = first;
  const workerIds = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && /Worker/.test(args?.name ?? ''))
      .filter((event) => event.pid === pid)
      .map((event) => event.tid),
  );
  const work = events.filter((event) => event.ph === 'X' && event.pid === pid);
  const main = topmost(work.filter((event) => event.tid === tid));
  const inWorkers = [...workerIds].flatMap((id) => topmost(work.filter((each) => each.tid === id)));

  const statuses = marks(MARK.status);
  const clicks = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click',
  );
  return starts.map((start, i) => {
    const isWithin = ({ ts }: TraceEvent) => ts >= start.ts && ts < (quiets[i]?.ts ?? 0);
    // What holds the closing mark itself is the driver's own.
    const isWhole = ({ event }: Work) => isWithin(event) && endOf(event) <= (quiets[i]?.ts ?? 0);
    const pieces = main.filter(isWhole);
    const isFrame = ({ event, urls }: Work) =>
      event.name === 'FireAnimationFrame' && urls.some((url) => mapScript.test(url));
    const ends = pieces
      .filter(({ script, layout }) => script + layout >= 1)
      .map(({ event }) => endOf(event));
    const click = clicks.find(isWithin);
    const status = statuses.filter(isWithin).at(-1);
    return {
      script: sum(pieces.filter((piece) => !isFrame(piece)).map(({ script }) => script)),
      mapFrames: sum(pieces.filter(isFrame).map(({ script }) => script)),
      layout: sum(pieces.map(({ layout }) => layout)),
      workers: sum(inWorkers.filter(isWhole).map(({ script }) => script)),
      toStatus: click && status ? (status.ts - click.ts) / 1000 : null,
      settled: (Math.max(start.ts, ...ends) - start.ts) / 1000,
    };
  });
}

/**
 * Milliseconds of processor time that the main thread was busy until the page set a mark, with all that
 * scripts, parsing, style and layout took. It needs {@link TASK_CATEGORY} in the trace.
 */
export function busyUntil(events: readonly TraceEvent[], name: string): number {
  const mark = events.find((event) => event.name === name);
  if (!mark) throw new Error(`the trace lacks ${name}`);
  const { pid, tid, ts } = mark;
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .filter((event) => event.ts < ts)
    .toSorted(byTime);
  let busy = 0;
  let end = 0;
  for (const task of tasks) {
    // A task that runs within another one is part of it.
    if (task.ts < end) continue;
    end = endOf(task);
    const share = end <= ts ? 1 : (ts - task.ts) / (end - task.ts);
    busy += share * (task.tdur ?? task.dur ?? 0);
  }
  return busy / 1000;
}

/** A piece of work that lies in no other one, with what is inside it. */
interface Work {
  readonly event: TraceEvent;
  /** Milliseconds of processor time. */
  readonly script: number;
  readonly layout: number;
  /** Files of the functions that were called. */
  readonly urls: readonly string[];
}

/** The outermost scripts and layouts of one thread; a layout that a script forces is no script. */
function topmost(events: readonly TraceEvent[]): Work[] {
  const known = events.filter(({ name }) => SCRIPTS.has(name) || LAYOUTS.has(name));
  const found: { event: TraceEvent; script: number; layout: number; urls: string[] }[] = [];
  let layoutEnd = 0;
  for (const event of known.toSorted(byTime)) {
    const last = found.at(-1);
    const isLayout = LAYOUTS.has(event.name);
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    const url = event.args?.data?.url;
    if (!last || event.ts >= endOf(last.event)) {
      found.push({
        event,
        script: isLayout ? 0 : time,
        layout: isLayout ? time : 0,
        urls: url ? [url] : [],
      });
      layoutEnd = isLayout ? endOf(event) : 0;
      continue;
    }
    if (url) last.urls.push(url);
    if (isLayout && event.ts >= layoutEnd) {
      last.layout += time;
      last.script -= time;
      layoutEnd = endOf(event);
    }
  }
  return found;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** In the order of their beginnings, the outer one before what begins with it. */
function byTime(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
