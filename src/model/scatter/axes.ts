import type { IndicatorId, MeasureId } from '../dataset/codes';
import { isMeasure } from '../map/mapValues';
import type { Axis, LogChoice, ScatterChoice } from './choice';

/** The measures of the two axes, never the same one twice. */
export type AxisMeasures = Readonly<Record<Axis, MeasureId>>;

/** Stand on an axis by default: x where the map shows groups, y beside anything. */
const USUAL: readonly MeasureId[] = ['share-65-plus', 'gdp-per-head'];

/** Amounts that differ by powers of ten between regions: on a linear axis most lie on one another. */
const BY_POWERS: readonly MeasureId[] = ['population', 'population-density'];

/** The measures that stand on the axes: those that were asked for, else the shown one and one beside it. */
export function axisMeasures({ x, y }: ScatterChoice, shown: IndicatorId): AxisMeasures {
  const across = x ?? (isMeasure(shown) && shown !== y ? shown : usualBeside(y));
  return { x: across, y: y === null || y === across ? usualBeside(across) : y };
}

/** The choice with another measure on one axis; the one that stood there goes to the other if that one is asked for. */
export function withMeasure(
  axes: AxisMeasures,
  axis: Axis,
  measure: MeasureId,
): Pick<ScatterChoice, Axis> {
  const other = axis === 'x' ? 'y' : 'x';
  const moved = { ...axes, [axis]: measure };
  return measure === axes[other] ? { ...moved, [other]: axes[axis] } : moved;
}

/** Whether each axis is asked to be logarithmic. */
export function logAxes(
  { log }: ScatterChoice,
  axes: AxisMeasures,
): Readonly<Record<Axis, boolean>> {
  if (log === null) return { x: BY_POWERS.includes(axes.x), y: BY_POWERS.includes(axes.y) };
  return { x: log === 'x' || log === 'both', y: log === 'y' || log === 'both' };
}

export function logChoice({ x, y }: Readonly<Record<Axis, boolean>>): LogChoice {
  if (x) return y ? 'both' : 'x';
  return y ? 'y' : 'none';
}

function usualBeside(other: MeasureId | null): MeasureId {
  return USUAL.find((measure) => measure !== other) ?? 'share-65-plus';
}
