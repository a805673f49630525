import type { PlanePoint } from '../../src/model/projection/laea';
import { crossingArcs } from './crossings';
import type { GridPoint } from './encode';
import type { PlaneRegions } from './regions';
import { arcIndex } from './shapes';

export interface Grid {
  /** Metres between the finest positions; one unit of the written file. */
  unit: number;
  /** Multiples of the unit that arcs may be snapped to, ascending from 1. */
  multiples: readonly number[];
  /** The step is at most this share of the side of a square as large as the smallest region that an arc bounds. */
  share: number;
}

function key([x, y]: PlanePoint): string {
  return `${x},${y}`;
}

/** How many units each arc is snapped to: small regions finely, large ones coarsely. */
function stepOfArcs({ arcs, regions }: PlaneRegions, { unit, multiples, share }: Grid): number[] {
  const steps = arcs.map(() => multiples.at(-1) ?? 1);
  for (const { polygons, trueArea } of regions) {
    const longest = (Math.sqrt(trueArea * 1e6) * share) / unit;
    const step = multiples.findLast((multiple) => multiple <= longest) ?? 1;
    for (const index of polygons.flat(2).map(arcIndex)) {
      steps[index] = Math.min(steps[index] ?? step, step);
    }
  }
  return steps;
}

/** Snaps each arc to its step. Where arcs meet, the finest of their steps holds for the point they share. */
function snapTo(plane: PlaneRegions, unit: number, steps: readonly number[]): GridPoint[][] {
  const finest = new Map<string, number>();
  plane.arcs.forEach((arc, i) => {
    const step = steps[i] ?? 1;
    for (const end of [arc[0], arc.at(-1)]) {
      if (end) finest.set(key(end), Math.min(finest.get(key(end)) ?? step, step));
    }
  });
  return plane.arcs.map((arc, i) => {
    const snapped: GridPoint[] = [];
    arc.forEach((point, j) => {
      const isEnd = j === 0 || j === arc.length - 1;
      const step = (isEnd ? finest.get(key(point)) : steps[i]) ?? 1;
      const [x, y] = point.map((metres) => Math.round(metres / (unit * step)) * step);
      const last = snapped.at(-1);
      if (x === undefined || y === undefined) return;
      if (last && last[0] === x && last[1] === y && !isEnd) return;
      snapped.push([x, y]);
    });
    return snapped;
  });
}

/** Units of the grid; about as long as the longest edges. */
const CELL = 1000;

/**
 * Positions in whole units of the grid, the topology as it was: points that arcs share stay shared, and
 * arcs that the snapping made cross (a coast and an islet) are snapped again as finely as the grid goes.
 * Points that fall together are written once.
 */
export function snap(plane: PlaneRegions, grid: Grid): GridPoint[][] {
  const steps = stepOfArcs(plane, grid);
  for (;;) {
    const arcs = snapTo(plane, grid.unit, steps);
    const crossing = [...crossingArcs(arcs, CELL)];
    if (crossing.length === 0) return arcs;
    if (crossing.every((i) => steps[i] === 1)) {
      throw new Error(`arcs ${crossing.join(', ')} cross even on the finest grid`);
    }
    for (const i of crossing) steps[i] = 1;
  }
}
