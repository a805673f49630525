import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { MapPicture } from '../../model/map/picture';
import { placeNameOf } from '../../model/names';
import type { ValuedRegion } from '../../model/overlap/sides';

/** A dot in one sentence, for who walks along them: region, country, value and flag. */
export function useDotText({ indicator }: MapPicture): (valued: ValuedRegion) => string {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const { country } = useDataset();
  return ({ region, value, flags }) =>
    t('members.dot', {
      name: placeNameOf(region),
      code: region.code,
      country: country(region.code)?.name ?? '',
      value: t('members.amount', {
        value: format.number(value, indicator.decimals),
        unit: indicator.unit,
      }),
      flags: flags === '' ? 'none' : flagText(flags),
    });
}
