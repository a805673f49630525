import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { euLine } from '../../model/overlap/euLine';
import { axisValues, type Sides } from '../../model/overlap/sides';
import { isSkewed } from '../../model/overlap/valueScale';

/** How to read the strips: their box, axis, what is left out, and what a difference does not say. */
export function useMembersNotes(
  consideredText: string,
): (picture: MapPicture, network: Network, sides: Sides) => readonly string[] {
  const t = useText();
  const format = useFormat();
  return ({ indicator, year }, network, sides) => {
    const dots = [...sides.members.valued, ...sides.rest.valued];
    if (dots.length === 0) return [consideredText];
    const computed = dots.filter(({ isComputed }) => isComputed).length;
    const eu = euLine(indicator, year);
    const isLog = isSkewed(axisValues(sides, eu));
    return [
      t('members.box'),
      ...(eu === null
        ? []
        : [
            t('members.line', {
              value: format.number(eu, indicator.decimals),
              unit: indicator.unit,
            }),
          ]),
      ...(isLog ? [t('members.log')] : []),
      ...(network.listComplete ? [] : [t('members.incomplete', { network: network.short })]),
      consideredText,
      t('overlaps.counting'),
      t('members.missing', { count: sides.members.missing + sides.rest.missing }),
      ...(computed === 0 ? [] : [t('members.computed', { count: computed })]),
      t('members.warning'),
    ];
  };
}
