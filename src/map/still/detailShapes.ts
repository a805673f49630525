import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology } from '../../model/dataset/geometry';
import { arcPaths } from '../../model/geometry/arcPaths';
import { arcAreas, arcBorders, asTopology } from '../../model/geometry/topology';
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
  const areas = arcAreas(topology, 'regions');
  const paths = new Map<TerritoryCode, string>();
  return {
    over(shapes, codes) {
      const wanted = new Set(codes);
      const inSight = areas.filter(({ id }) => wanted.has(id));
      for (const each of inSight) if (!paths.has(each.id)) paths.set(each.id, area(each));
      const borders = arcBorders(inSight);
      return {
        ...shapes,
        regions: shapes.regions.map(({ code, d }) => ({
          code,
          d: (wanted.has(code) ? paths.get(code) : undefined) ?? d,
        })),
        regionalBorders: lines(borders.regional),
        countryBorders: lines(borders.country),
      };
    },
  };
}
