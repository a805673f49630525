import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import type { PixelSize, PlaneCamera } from '../../model/map/sheet';

/** The map that is taken home: what it shows, and where it looks. */
export interface TakenMap {
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
  readonly camera: PlaneCamera;
  readonly size: PixelSize;
}
