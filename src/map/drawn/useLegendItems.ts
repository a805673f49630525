import { useAnswer } from '../../data/AnswerProvider';
import { useText } from '../../i18n/text';
import { isFiltering } from '../../model/filter/filters';
import { countClasses, NO_DATA } from '../../model/map/mapClasses';
import type { MapPicture } from '../../model/map/picture';
import { classColours } from '../../ui/tokens/classColours';
import { MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useClassLabel } from '../legend/useClassLabel';

/** A line of a legend that stands still. */
export interface DrawnLegendItem {
  readonly label: string;
  /** Null: the hatch of "not available". */
  readonly colour: string | null;
  /** `67`, or `12 of 67` where regions are asked for. */
  readonly count: string;
}

/** The classes of a picture in light colours, the highest first, "not available" last. */
export function useLegendItems(picture: MapPicture): DrawnLegendItem[] {
  const t = useText();
  const classLabel = useClassLabel(picture);
  const { filters, matched } = useAnswer().answer;
  const { scale, classes, classOf, noData } = picture.classes;
  const colours = classColours(picture.classes, MAP_PALETTES.light);
  const matches = countClasses(classOf, matched);
  const countText = (index: number, count: number) =>
    isFiltering(filters)
      ? t('legend.matching.short', { matching: matches.get(index) ?? 0, count })
      : String(count);
  return [
    ...classes.toReversed().map((each) => ({
      label: classLabel(each),
      colour: colours[each.index] ?? null,
      count: countText(each.index, each.count),
    })),
    {
      label: t(scale === 'groups' ? 'legend.notKnown' : 'legend.noData'),
      colour: null,
      count: countText(NO_DATA, noData),
    },
  ];
}
