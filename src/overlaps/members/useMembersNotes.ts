import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { Network } from '../../model/dataset/catalogue';
import type { MapPicture } from '../../model/map/picture';
import { euLine } from '../../model/overlap/euLine';
import { axisValues, type Sides } from '../../model/overlap/sides';
import { isSkewed } from '../../model/overlap/valueScale';

/** How to read the strips: their box, axis and hollow dots, what is left out, and what a difference does not say. */
export function useMembersNotes(
  consideredText: string,
): (picture: MapPicture, network: Network, sides: Sides) => readonly string[] {
  const t = useText();
  const flagText = useFlagText();
  return ({ indicator, year }, network, sides) => {
    const dots = [...sides.members.valued, ...sides.rest.valued];
    if (dots.length === 0) return [consideredText];
    const letters = [...new Set(dots.flatMap(({ flags }) => [...flags]))].sort();
    const flags = letters
      .map((letter) => t('flag.entry', { letter, meaning: flagText(letter) }))
      .join('; ');
    const computed = dots.filter(({ isComputed }) => isComputed).length;
    const isLog = isSkewed(axisValues(sides, euLine(indicator, year)));
    return [
      t('members.box'),
      ...(isLog ? [t('members.log')] : []),
      ...(network.listComplete ? [] : [t('members.incomplete', { network: network.short })]),
      consideredText,
      t('overlaps.counting'),
      t('members.missing', { count: sides.members.missing + sides.rest.missing }),
      ...(flags === '' ? [] : [t('members.flags', { flags })]),
      ...(computed === 0 ? [] : [t('legend.computed', { count: computed })]),
      t('members.warning'),
    ];
  };
}
