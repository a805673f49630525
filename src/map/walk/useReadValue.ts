import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { MapValue } from '../../model/map/mapValues';
import type { MapPicture } from '../../model/map/picture';

/** Reads a value out: with its unit and flags in words, a group with its basis and whom it is rated with. */
export function useReadValue({ indicator, year }: MapPicture): (value: MapValue | null) => string {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const placeName = usePlaceName();
  const { catalogue, region } = useDataset();
  return (value) => {
    if (value === null) return t('walk.value.none', { indicator: indicator.label });
    if (value.kind === 'number') {
      const notes = [
        ...(value.flags ? [flagText(value.flags)] : []),
        ...(value.isComputed ? [t('tooltip.computed')] : []),
      ];
      return t('walk.value', {
        value: format.number(value.value, indicator.decimals),
        unit: indicator.unit,
        notes: notes.length > 0 ? format.list(notes) : 'none',
      });
    }
    const { group, subgroup, basis, from } = value.group;
    const edition = catalogue.editions.find((each) => each.year === year);
    return t('walk.group', {
      group: edition?.names[group] ?? group,
      third: subgroup === '+' ? 'plus' : subgroup === '-' ? 'minus' : 'none',
      basis: t(`tooltip.basis.${basis}`),
      rated: region(from) ? 'none' : placeName(from),
    });
  };
}
