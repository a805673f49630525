import tableWords from '../i18n/en/table.json';
import { withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';

interface RegionListProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

export const RegionList = withWords([tableWords], Regions);

function Regions(_: RegionListProps) {
  return null;
}
