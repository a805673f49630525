import { medianOf, print } from './report';

/** One figure of both sides. */
export interface ComparedRow {
  readonly what: string;
  readonly unit: string;
  readonly app: readonly number[];
  readonly peer: readonly number[];
  /** The largest ratio of the medians, app to peer, that is aimed at. */
  readonly target?: number;
}

/** The head of a table that {@link comparedLine} fills, in Markdown as README has it. */
export function printComparedHead(title: string): void {
  print();
  print(`| ${title} | Regioscope | eurostat-map | ratio | target |`);
  print('| --- | --: | --: | --: | --- |');
}

/** One line: medians, with the range where there are several, their ratio, and whether it is what was aimed at. */
export function comparedLine({ what, unit, app, peer, target }: ComparedRow): string {
  const ratio = medianOf(app) / medianOf(peer);
  const verdict =
    target === undefined ? '' : `at most ${target}: ${ratio <= target ? 'kept' : 'missed'}`;
  const cells = [what, spread(app, unit), spread(peer, unit), shown(ratio), verdict];
  return `| ${cells.join(' | ')} |`;
}

/** A line of the app alone. */
export function aloneLine(what: string, unit: string, app: readonly number[]): string {
  return `| ${what} | ${spread(app, unit)} | | | |`;
}

function spread(values: readonly number[], unit: string): string {
  if (values.length === 0) return 'none';
  const median = `${rounded(medianOf(values))} ${unit}`;
  if (values.length === 1) return median;
  return `${median} (${rounded(Math.min(...values))} to ${rounded(Math.max(...values))})`;
}

function shown(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : '';
}

function rounded(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}
