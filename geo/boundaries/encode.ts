import type { GeometryObject, Topology } from 'topojson-specification';

export type GridPoint = [number, number];

/** A topology whose arcs are in whole units of a grid of so many metres. */
export interface GridTopology {
  unit: number;
  arcs: GridPoint[][];
  objects: Record<string, GeometryObject[]>;
}

/** Quantised TopoJSON: each arc as its first position and the steps from there, in units of the grid. */
export function encode({ unit, arcs, objects }: GridTopology): Topology {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  for (const [x, y] of arcs.flat()) {
    west = Math.min(west, x);
    south = Math.min(south, y);
  }
  return {
    type: 'Topology',
    transform: { scale: [unit, unit], translate: [west * unit, south * unit] },
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, geometries]) => [
        name,
        { type: 'GeometryCollection', geometries },
      ]),
    ),
    arcs: arcs.map((arc) => {
      let [x, y] = [west, south];
      return arc.map((point) => {
        const step = [point[0] - x, point[1] - y];
        [x, y] = point;
        return step;
      });
    }),
  };
}

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** The file's text: one geometry and one arc a line, so that a change can be reviewed as a diff. */
export function topologyText({ type, transform, objects, arcs }: Topology): string {
  const collections = Object.entries(objects).map(([name, object]) => {
    if (object.type !== 'GeometryCollection') throw new Error(`object ${name} is no collection`);
    const { geometries } = object;
    return `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":${lines(geometries)}}`;
  });
  const head = `{"type":${JSON.stringify(type)},"transform":${JSON.stringify(transform)}`;
  return `${head},\n"objects":{${collections.join(',\n')}},\n"arcs":${lines(arcs)}}\n`;
}
