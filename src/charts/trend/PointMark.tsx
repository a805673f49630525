import type { YearPoint } from '../../model/series/points';
import type { SeriesLook } from '../looks';
import { Marker } from '../Marker';

interface PointMarkProps {
  readonly look: SeriesLook;
  readonly points: readonly YearPoint[];
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The mark of a point on a line: on every flagged value, on values that no line reaches, on the last
 * one, and every five years, so that a line is known by its marks and not crowded by them.
 */
export function PointMark({ look, points, index, x, y }: PointMarkProps) {
  const point = points[index];
  if (!point?.observation) return null;
  const { flags } = point.observation;
  const isAlone = !points[index - 1]?.observation && !points[index + 1]?.observation;
  const isLast = points.slice(index + 1).every(({ observation }) => observation === null);
  if (!flags && !isAlone && !isLast && point.year % 5 !== 0) return null;
  return <Marker look={look} x={x} y={y} radius={3} isHollow={flags !== undefined} />;
}
