import { useAnswer } from '../../data/AnswerProvider';
import { useComparison } from '../../data/ComparisonProvider';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import walkWords from '../../i18n/en/walk.json';
import { useText, withWords } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Inset } from '../../model/dataset/geometry';
import type { MapPicture } from '../../model/map/picture';
import { readingOf } from '../../model/walk/reading';
import { useReadValue } from './useReadValue';

interface WalkReadingProps {
  readonly code: TerritoryCode;
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
  readonly insets: readonly Inset[];
}

/**
 * What is read out of the region that the keyboard stands on: "Emilia-Romagna, Italy, 201.9 persons
 * per km², 4th of 5 classes from the lowest, matches all 2 of your filters".
 */
export const WalkReading = withWords([walkWords], Reading);

function Reading({ code, picture, selected, insets }: WalkReadingProps) {
  const t = useText();
  const { regions, country } = useDataset();
  const { answer } = useAnswer();
  const { placeOf } = useComparison();
  const placeName = usePlaceName();
  const readValue = useReadValue(picture);
  const { value, mapClass, place, filters } = readingOf(code, regions, picture, answer);
  const standing = mapClass ?? place;
  return t('walk.reading', {
    name: placeName(code),
    country: country(code)?.name ?? '',
    value: readValue(value),
    standing: mapClass ? 'class' : place ? 'rank' : 'none',
    place: standing?.place ?? 0,
    of: standing?.of ?? 0,
    answer: filters ? (filters.met === filters.of ? 'in' : 'out') : 'all',
    met: filters?.met ?? 0,
    filters: filters?.of ?? 0,
    inset: insets.some(({ regions: inside }) => inside.includes(code)) ? 'yes' : 'no',
    compared: placeOf(code),
    open: selected === code ? 'yes' : 'no',
  });
}
