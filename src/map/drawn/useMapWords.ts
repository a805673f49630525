import { useAnswer } from '../../data/AnswerProvider';
import { useComparison } from '../../data/ComparisonProvider';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import { isFiltering } from '../../model/filter/filters';
import { showsKosovo } from '../../model/map/kosovo';
import type { MapPicture } from '../../model/map/picture';
import { boundsOf, type PixelSize, type PlaneCamera } from '../../model/map/sheet';
import { useFilterLines } from '../../ui/answer/useFilterLines';

/** The words around a map on paper or in a file. */
export interface MapWords {
  readonly title: string;
  readonly unit: string;
  /** What is asked for and how many regions answer; what is marked. */
  readonly lines: readonly string[];
  /** Source, boundaries, and the designation of Kosovo* where it is shown. */
  readonly notes: readonly string[];
}

/** Says what a map shows, of what it was asked, and whose it is. The words are in `drawnMap.json` and `chips.json`. */
export function useMapWords(
  { indicator, year }: MapPicture,
  selected: TerritoryCode | null,
  camera: PlaneCamera,
  size: PixelSize,
): MapWords {
  const t = useText();
  const format = useFormat();
  const nameOf = usePlaceName();
  const { catalogue, regions, region } = useDataset();
  const { filters, matched } = useAnswer().answer;
  // The map marks regions alone.
  const placed = useComparison().placed.filter(({ code }) => region(code));
  const filterLines = useFilterLines(filters)();
  const isGroups = indicator.kind === 'category';
  const edition = catalogue.editions.find((each) => each.year === year);
  const known = catalogue.sources.filter(({ id }) => indicator.sources.includes(id));
  const source = isGroups
    ? t('legend.source.other', { title: edition?.source ?? '' })
    : t('drawn.source', {
        providers: format.list([...new Set(known.map(({ provider }) => provider))]),
        codes: known.map(({ table, title }) => table ?? title).join(', '),
        licences: format.list([...new Set(known.map(({ licence }) => licence))]),
      });
  return {
    title: t('drawn.title', { label: indicator.label, year: String(year) }),
    unit: isGroups ? t('drawn.unit.groups') : t('drawn.unit', { unit: indicator.unit }),
    lines: [
      ...(isFiltering(filters)
        ? [t('drawn.matching', { count: matched.size, total: regions.length }), ...filterLines]
        : [t('drawn.all', { total: regions.length })]),
      ...(selected ? [t('drawn.selected', { name: nameOf(selected), code: selected })] : []),
      ...(placed.length > 0
        ? [
            t('drawn.compared', {
              list: placed
                .map(({ code, place }) => t('drawn.place', { place, name: nameOf(code) }))
                .join(', '),
            }),
          ]
        : []),
    ],
    notes: [
      source,
      t('attribution.boundaries'),
      ...(showsKosovo(boundsOf(camera, size)) ? [t('attribution.kosovo')] : []),
    ],
  };
}
