import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { latinNameOf } from '../../model/names';
import type { Side, Sides } from '../../model/overlap/sides';
import { spreadOf } from '../../model/overlap/spread';
import type { ChartNumbers } from '../frame/chartNumbers';
import { SIDES, useSideName } from './useSideName';

/** The numbers of the strips: what the boxes show, and the value behind every dot, highest first. */
export function useMembersNumbers(
  title: string,
  { indicator, year }: MapPicture,
  network: Network,
  sides: Sides,
): () => readonly ChartNumbers[] {
  const t = useText();
  const sideName = useSideName(network);
  const { decimals, label } = indicator;
  return () => [
    {
      title: t('overlaps.table', { title }),
      rowHead: t('members.table.side'),
      columns: [
        ...(['count', 'missing'] as const).map((key) => ({
          name: t(`members.table.${key}`),
          decimals: 0,
        })),
        ...BOX.map((key) => ({ name: t(`members.table.${key}`), decimals })),
      ],
      rows: SIDES.map((side) => ({ key: side, head: sideName(side), cells: cellsOf(sides[side]) })),
    },
    ...SIDES.map((side) => ({
      title: sideName(side),
      rowHead: t('members.table.side'),
      columns: [{ name: t('members.table.value', { label, year: String(year) }), decimals }],
      rows: sides[side].valued.toReversed().map(({ region, value, flags }) => ({
        key: region.code,
        head: t('members.table.region', { name: latinNameOf(region), code: region.code }),
        cells: [{ value, flags }],
      })),
    })),
  ];
}

const BOX = ['min', 'lower', 'median', 'upper', 'max', 'range'] as const;

function cellsOf({ valued, missing }: Side): ChartNumbers['rows'][number]['cells'] {
  const counts = [{ value: valued.length }, { value: missing }];
  const spread = spreadOf(valued.map(({ value }) => value));
  if (!spread) return [...counts, ...BOX.map(() => null)];
  const { min, lowerQuartile, median, upperQuartile, max } = spread;
  const box = [min, lowerQuartile, median, upperQuartile, max, upperQuartile - lowerQuartile];
  return [...counts, ...box.map((value) => ({ value }))];
}
