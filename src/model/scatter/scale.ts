import { ticks as linearTicks } from 'd3-array';
import { valueAxis } from '../series/axis';

/** The scale of one axis: where it starts and ends, and what is written on it. */
export interface ScatterScale {
  readonly isLog: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Decimals that every tick needs. */
  readonly decimals: number;
}

/** Digits of the ticks within a power of ten, from the densest. */
const DIGITS = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1]] as const;
const MOST_DECIMALS = 6;

/** Whether a logarithm exists for all of them. */
export function canBeLog(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value > 0);
}

/**
 * A scale around all values. A linear one starts at 0 unless the values would lie flat; a logarithmic
 * one starts and ends at a first digit times a power of ten.
 *
 * @param length of the axis in pixels
 * @param room that a tick needs of it
 */
export function scatterScale(
  values: readonly number[],
  isLog: boolean,
  length: number,
  room: number,
): ScatterScale {
  const domain = isLog ? logDomain(values) : valueAxis(values, 'fitted').domain;
  const ticks = isLog ? logTicks(domain, length, room) : evenTicks(domain, length, room);
  return { isLog, domain, ticks, decimals: decimalsOf(ticks) };
}

function logDomain(values: readonly number[]): readonly [number, number] {
  const low = firstDigit(
    values.reduce((a, b) => Math.min(a, b)),
    Math.floor,
  );
  const high = firstDigit(
    values.reduce((a, b) => Math.max(a, b)),
    Math.ceil,
  );
  return low < high ? [low, high] : [low / 2, high * 2];
}

/** The nearest number below or above with a single digit: 37 gives 30 or 40. */
function firstDigit(value: number, round: (value: number) => number): number {
  const power = Math.floor(Math.log10(value));
  return tidy(round(tidy(value / 10 ** power)) * 10 ** power);
}

function logTicks([low, high]: readonly [number, number], length: number, room: number): number[] {
  const perPower = length / Math.log10(high / low);
  const candidates = DIGITS.map((digits) => {
    const found: number[] = [];
    for (
      let power = Math.floor(Math.log10(low));
      power <= Math.ceil(Math.log10(high));
      power += 1
    ) {
      for (const digit of digits) found.push(tidy(digit * 10 ** power));
    }
    return found.filter((tick) => tick >= low && tick <= high);
  });
  const hasRoom = (ticks: readonly number[]) =>
    ticks.every((tick, i) => {
      const next = ticks[i + 1];
      return next === undefined || Math.log10(next / tick) * perPower >= room;
    });
  return candidates.find((ticks) => ticks.length > 1 && hasRoom(ticks)) ?? [low, high];
}

function evenTicks([low, high]: readonly [number, number], length: number, room: number): number[] {
  const most = Math.min(8, Math.max(2, Math.floor(length / room)));
  return linearTicks(low, high, most);
}

function decimalsOf(ticks: readonly number[]): number {
  let decimals = 0;
  while (
    decimals < MOST_DECIMALS &&
    ticks.some((tick) => Number(tick.toFixed(decimals)) !== tick)
  ) {
    decimals += 1;
  }
  return decimals;
}

/** Without what binary fractions leave behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
