import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology } from '../../model/dataset/geometry';
import { svgPath } from '../../model/geometry/path';
import {
  countryBorders,
  onlyRegions,
  planeTopology,
  regionalBorders,
  regionFeatures,
} from '../../model/geometry/topology';
import { DRAWING } from './drawing';
import type { StaticShapes } from './staticShapes';

interface DetailShapes {
  /** The shapes with the finer ones of some regions and of the borders between them. */
  readonly over: (shapes: StaticShapes, codes: readonly TerritoryCode[]) => StaticShapes;
}

/** Hundredths of a pixel of the drawing: about 23 m. */
const FINE = { ...DRAWING, decimals: 2 };

/** The finer geometry as paths, each made when it is first in sight. */
export function detailShapes(detail: CheckedTopology): DetailShapes {
  const topology = planeTopology(detail);
  const paths = new Map<TerritoryCode, string>();
  return {
    over(shapes, codes) {
      const inSight = onlyRegions(topology, new Set(codes));
      const missing = onlyRegions(topology, new Set(codes.filter((code) => !paths.has(code))));
      for (const { properties, geometry } of regionFeatures(missing).features) {
        paths.set(properties.code, svgPath(geometry, FINE));
      }
      const wanted = new Set(codes);
      return {
        ...shapes,
        regions: shapes.regions.map(({ code, d }) => ({
          code,
          d: (wanted.has(code) ? paths.get(code) : undefined) ?? d,
        })),
        regionalBorders: svgPath(regionalBorders(inSight), FINE),
        countryBorders: svgPath(countryBorders(inSight), FINE),
      };
    },
  };
}
