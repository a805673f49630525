// The packages of this folder are installed only to rebuild the boundaries, but its code is checked
// everywhere: what it uses of them, in the shapes that it uses them in.

declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Topology } from 'topojson-specification';

  /** Joins the lines of GeoJSON objects into shared arcs. */
  export function topology(objects: Record<string, FeatureCollection>): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  /** Gives every point the area of its triangle as third number. */
  export function presimplify<T extends Topology>(topology: T): T;
}
