import { useMemo } from 'react';
import { type Dataset, useDataset } from '../data/useDataset';
import type { Indicator } from '../model/dataset/catalogue';
import type { MeasureId } from '../model/dataset/codes';
import { type MapValues, referenceValues } from '../model/map/mapValues';
import type { MapPicture } from '../model/map/picture';
import { type AxisMeasures, axisMeasures, logAxes } from '../model/scatter/axes';
import type { Axis, ScatterChoice } from '../model/scatter/choice';
import { type ScatterPoints, scatterPoints, valuesOn } from '../model/scatter/points';
import { type QuadrantLines, quadrantLines } from '../model/scatter/quadrants';
import { canBeLog } from '../model/scatter/scale';

/** One axis: what stands on it, and of which year. */
export interface ScatterAxis {
  readonly id: MeasureId;
  readonly indicator: Indicator;
  readonly year: number;
  /** Whether a logarithm was asked for, and whether it is drawn: all values must be above 0. */
  readonly isLogAsked: boolean;
  readonly isLog: boolean;
}

export type ScatterAxes = Readonly<Record<Axis, ScatterAxis>>;

/** What a scatter draws, before it has a size. */
export interface ScatterData extends ScatterPoints {
  readonly axes: ScatterAxes;
  readonly lines: QuadrantLines;
}

/** The two indicators in their reference years; the shown one in the year that is shown. */
export function useScatterData(picture: MapPicture, choice: ScatterChoice): ScatterData {
  const dataset = useDataset();
  const { x, y, log, quadrants } = choice;
  return useMemo(() => {
    const asked: ScatterChoice = { x, y, log, quadrants };
    const measures = axisMeasures(asked, picture.indicator.id);
    const values = {
      x: valuesOf(dataset, picture, measures.x),
      y: valuesOf(dataset, picture, measures.y),
    };
    const found = scatterPoints(dataset.regions, values.x.values, values.y.values);
    const isAsked = logAxes(asked, measures);
    const axisOf = (axis: Axis): ScatterAxis => ({
      id: measures[axis],
      indicator: values[axis].indicator,
      year: values[axis].year,
      isLogAsked: isAsked[axis],
      isLog: isAsked[axis] && canBeLog(valuesOn(axis, found.points)),
    });
    const axes = { x: axisOf('x'), y: axisOf('y') };
    return { ...found, axes, lines: quadrantLines(quadrants, found.points, axes) };
  }, [dataset, picture, x, y, log, quadrants]);
}

export function measuresOf({ x, y }: ScatterAxes): AxisMeasures {
  return { x: x.id, y: y.id };
}

function valuesOf(
  { regions, indicator }: Dataset,
  picture: MapPicture,
  measure: MeasureId,
): { readonly indicator: Indicator; readonly year: number; readonly values: MapValues } {
  if (picture.indicator.id === measure) return picture;
  const known = indicator(measure);
  if (!known) throw new Error(`The catalogue has no indicator ${measure}.`);
  return { indicator: known, year: known.referenceYear, values: referenceValues(regions, known) };
}
