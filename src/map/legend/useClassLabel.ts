import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { MapClass } from '../../model/map/mapClasses';
import type { MapPicture } from '../../model/map/picture';

/** Words for a class: `51.4 – < 84.5`, or the name that the shown edition gives a group. */
export function useClassLabel({ indicator, year }: MapPicture): (mapClass: MapClass) => string {
  const t = useText();
  const format = useFormat();
  const { catalogue } = useDataset();
  const edition = catalogue.editions.find((each) => each.year === year);
  return ({ from, to, group }) => {
    if (group) return edition?.names[group] ?? group;
    const lower = from === null ? '' : format.number(from, indicator.decimals);
    const upper = to === null ? '' : format.number(to, indicator.decimals);
    if (from === null) return t('legend.below', { to: upper });
    return to === null
      ? t('legend.above', { from: lower })
      : t('legend.between', { from: lower, to: upper });
  };
}
