import type { CheckedTopology } from '../../src/model/dataset/geometry';
import type { Fault } from './fault';

function references(arcs: unknown): number[] {
  if (Array.isArray(arcs)) return arcs.flatMap(references);
  return typeof arcs === 'number' ? [arcs] : [];
}

/** Faults where a geometry is built from arcs that the file does not hold: the sign of a cut or edited file. */
export function missingArcs(file: string, { objects, arcs }: CheckedTopology): Fault[] {
  return Object.entries(objects).flatMap(([name, { geometries }]) => {
    if (!Array.isArray(geometries)) return [];
    return geometries.flatMap((geometry: { id?: unknown; arcs?: unknown }) => {
      const used = references(geometry.arcs);
      const isMissing = used.length === 0 || used.some((i) => (i < 0 ? ~i : i) >= arcs.length);
      if (!isMissing) return [];
      const where = typeof geometry.id === 'string' ? geometry.id : name;
      return [{ file, where, message: `is drawn with arcs that the file does not hold` }];
    });
  });
}
