import { COMPARE_LOOKS, REGION_LOOK, type SeriesLook } from '../../charts/looks';
import { useText } from '../../i18n/text';
import type { Placed } from '../../model/compare/comparison';
import { useComparedName } from '../useComparedName';

/** The name of a territory with its number, as legends, tables and tooltips have it: `2 Dolnośląskie`. */
export function useSeriesName(): (placed: Placed) => string {
  const t = useText();
  const nameOf = useComparedName();
  return ({ code, place }) => t('compare.series', { place, name: nameOf(code) });
}

/** How the territory of a place is drawn. */
export function lookOf({ place }: Placed): SeriesLook {
  return COMPARE_LOOKS[place - 1] ?? REGION_LOOK;
}
