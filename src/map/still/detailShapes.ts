import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology } from '../../model/dataset/geometry';
import { arcPaths } from '../../model/geometry/arcPaths';
import { arcAreas, arcBorders, asTopology, onlyRegions } from '../../model/geometry/topology';
import { DRAWING, GRAINS } from './drawing';
import type { StaticShapes } from './staticShapes';

interface DetailShapes {
  /** The shapes with the finer ones of some regions and of the borders between them. */
  readonly over: (shapes: StaticShapes, codes: readonly TerritoryCode[]) => StaticShapes;
}

/** The finer geometry as paths, each made when it is first in sight. */
export function detailShapes(detail: CheckedTopology): DetailShapes {
  const topology = asTopology(detail);
  const { area, lines } = arcPaths(topology, DRAWING, GRAINS.detail);
  const paths = new Map<TerritoryCode, string>();
  return {
    over(shapes, codes) {
      const inSight = onlyRegions(topology, new Set(codes));
      const missing = onlyRegions(topology, new Set(codes.filter((code) => !paths.has(code))));
      for (const region of arcAreas(missing, 'regions')) paths.set(region.id, area(region));
      const wanted = new Set(codes);
      return {
        ...shapes,
        regions: shapes.regions.map(({ code, d }) => ({
          code,
          d: (wanted.has(code) ? paths.get(code) : undefined) ?? d,
        })),
        regionalBorders: lines(arcBorders(inSight, 'regional')),
        countryBorders: lines(arcBorders(inSight, 'country')),
      };
    },
  };
}
