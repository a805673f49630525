import tableWords from '../i18n/en/table.json';
import { withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';

interface RegionTableProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

export const RegionTable = withWords([tableWords], Regions);

function Regions(_: RegionTableProps) {
  return null;
}
