import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { placeNameOf } from '../../model/names';
import type { Side, Sides } from '../../model/overlap/sides';
import { spreadOf } from '../../model/overlap/spread';
import type { ChartTable } from '../../model/series/table';
import { SIDES, useSideName } from './useSideName';

/** The numbers of the strips, side by side: what the box shows, then the value behind every dot, highest first. */
export function useMembersTable(
  { indicator, year }: MapPicture,
  network: Network,
  sides: Sides,
): ChartTable {
  const t = useText();
  const sideName = useSideName(network);
  const { decimals, label } = indicator;
  return {
    rowHead: t('members.table.region'),
    columns: [{ name: t('members.table.value', { label, year: String(year) }), decimals }],
    textColumns: [t('members.table.code'), t('members.table.side')],
    rows: SIDES.flatMap((side) => [
      ...boxOf(sides[side]).map(([key, value]) => ({
        head: t(`members.table.${key}`),
        cells: [{ value }],
        texts: ['', sideName(side)],
      })),
      ...sides[side].valued.toReversed().map(({ region, value, flags, isComputed }) => ({
        head: placeNameOf(region),
        cells: [{ value, ...(flags && { flags }), ...(isComputed && { computed: true as const }) }],
        texts: [region.code, sideName(side)],
      })),
    ]),
  };
}

/** Nothing for a side without a value. */
function boxOf({ valued }: Side) {
  const spread = spreadOf(valued.map(({ value }) => value));
  if (!spread) return [];
  const { lowerQuartile, median, upperQuartile } = spread;
  return [
    ['lower', lowerQuartile],
    ['median', median],
    ['upper', upperQuartile],
    ['range', upperQuartile - lowerQuartile],
  ] as const;
}
