import { quantileSorted } from 'd3-array';

const WIDTHS = [44, 10, 10, 10];

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** The heads of the columns that {@link printTimes} fills. */
export function printHead(title: string): void {
  print();
  print(columns([title, 'median', '95th pct', 'max']));
}

/** One line: median, 95th percentile and largest of some milliseconds, and how many there are if not all. */
export function printTimes(label: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => milliseconds(quantileSorted(sorted, share));
  print(columns([`  ${label}`, at(0.5), at(0.95), at(1)]));
}

export function medianOf(times: readonly number[]): number {
  return (
    quantileSorted(
      times.toSorted((a, b) => a - b),
      0.5,
    ) ?? Number.NaN
  );
}

/** How many times as long, in words that fit a line. */
export function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(a / b < 10 ? 2 : 0)} : 1`;
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? 'none' : `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}

function columns(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[i] ?? 0)))
    .join('');
}
