import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useText } from '../../i18n/text';
import { type Filters, isFiltering } from '../../model/filter/filters';
import { legendFilter } from '../../model/map/legendFilter';
import { countClasses, type MapClass, NO_DATA } from '../../model/map/mapClasses';
import type { MapPicture } from '../../model/map/picture';
import { ClassRow } from './ClassRow';
import styles from './ClassRows.module.css';
import { useClassLabel } from './useClassLabel';

interface ClassRowsProps {
  readonly picture: MapPicture;
  /** The year that is asked for. */
  readonly year: number;
  /** Of each class, from the lowest. */
  readonly colours: readonly string[];
  readonly onFilter: (change: Partial<Filters>) => void;
}

/** The classes, the highest first, and "not available": how many regions, and how many of the answer. */
export function ClassRows({ picture, year, colours, onFilter }: ClassRowsProps) {
  const t = useText();
  const classLabel = useClassLabel(picture);
  const { filters, matched } = useAnswer().answer;
  const { scale, classes, classOf, noData } = picture.classes;
  const matches = useMemo(() => countClasses(classOf, matched), [classOf, matched]);

  const row = (mapClass: MapClass | null) => {
    const index = mapClass?.index ?? NO_DATA;
    const filter = legendFilter(picture, mapClass, filters);
    return {
      index,
      colour: colours[index] ?? null,
      count: mapClass?.count ?? noData,
      matching: isFiltering(filters) ? (matches.get(index) ?? 0) : null,
      isSet: filter?.isSet ?? false,
      onFilter: filter && (() => onFilter(filter.change)),
    };
  };
  const unavailable = row(null);

  return (
    <div>
      <p className={styles.head}>
        <span>
          {picture.year !== year
            ? t('legend.otherYear', { shown: String(picture.year), year: String(year) })
            : t(unavailable.onFilter ? 'legend.hint' : 'legend.hint.otherEdition')}
        </span>
        <span aria-hidden>{t('legend.regions')}</span>
      </p>
      <ul className={styles.rows}>
        {classes.toReversed().map((each) => (
          <ClassRow key={each.index} label={classLabel(each)} {...row(each)} />
        ))}
        <ClassRow
          label={t(scale === 'groups' ? 'legend.notKnown' : 'legend.noData')}
          {...unavailable}
        />
      </ul>
    </div>
  );
}
