import chartWords from '../i18n/en/charts.json';
import { withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { View } from '../model/view';

interface ChartsViewProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

export const ChartsView = withWords([chartWords], Charts);

function Charts(_: ChartsViewProps) {
  return null;
}
