import type { MeasureId } from '../dataset/codes';

/** The two directions of a scatter. */
export const AXES = ['x', 'y'] as const;
export type Axis = (typeof AXES)[number];

/** Which axes are logarithmic. */
export const LOG_CHOICES = ['none', 'x', 'y', 'both'] as const;
export type LogChoice = (typeof LOG_CHOICES)[number];

/** What the lines that part a scatter into quadrants stand for. */
export const QUADRANTS = ['median', 'eu', 'none'] as const;
export type QuadrantChoice = (typeof QUADRANTS)[number];

/** How a person wants the scatter. */
export interface ScatterChoice {
  /** Null: the indicator that is shown. */
  readonly x: MeasureId | null;
  /** Null: one that goes with x. */
  readonly y: MeasureId | null;
  /** Null: as the indicators ask for. */
  readonly log: LogChoice | null;
  readonly quadrants: QuadrantChoice;
}

export const DEFAULT_SCATTER: ScatterChoice = { x: null, y: null, log: null, quadrants: 'median' };
