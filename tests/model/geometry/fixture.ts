import { topology } from '../../../src/model/dataset/geometry';

/**
 * Three square regions of 100 km side in a row, AA01 | AA02 | BB01, around the false origin, on a grid
 * of 1 km; uncovered land to the east of them.
 */
export const ROW = topology.parse({
  type: 'Topology',
  transform: { scale: [1000, 1000], translate: [4_171_000, 3_160_000] },
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AA01', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'AA02', arcs: [[-2, 2, 3, 4]] },
        { type: 'MultiPolygon', id: 'BB01', arcs: [[[-4, 5]]] },
      ],
    },
  },
  arcs: [
    [
      [100, 100],
      [-100, 0],
      [0, -100],
      [100, 0],
    ],
    [
      [100, 0],
      [0, 100],
    ],
    [
      [100, 0],
      [100, 0],
    ],
    [
      [200, 0],
      [0, 100],
    ],
    [
      [200, 100],
      [-100, 0],
    ],
    [
      [200, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
    ],
  ],
});

/** Two uncovered countries, the border between them, and their border with the regions. */
export const NEIGHBOURS = topology.parse({
  type: 'Topology',
  transform: { scale: [1000, 1000], translate: [4_471_000, 3_160_000] },
  objects: {
    land: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Polygon',
          id: 'XK',
          properties: { name: 'Kosovo*', at: [4_496_000, 3_235_000], area: 10_887 },
          arcs: [[0, 1]],
        },
        { type: 'Polygon', id: 'UA', properties: { name: 'Ukraine' }, arcs: [[-2, 2]] },
      ],
    },
    borders: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [1] }] },
    outerBorders: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [3] }] },
  },
  arcs: [
    [
      [0, 50],
      [0, -50],
      [50, 0],
      [0, 50],
    ],
    [
      [50, 50],
      [-50, 0],
    ],
    [
      [50, 50],
      [0, 50],
      [-50, 0],
      [0, -50],
    ],
    [
      [0, 0],
      [0, 100],
    ],
  ],
});
