import { useText } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import type { Sort } from '../../model/table/columns';
import styles from './list.module.css';

interface ListHeadProps {
  readonly picture: MapPicture;
  readonly sort: Sort;
  readonly onSort: (sort: Sort | null) => void;
  readonly hasRanks: boolean;
}

/** The orders of the list; null is the default. */
const ORDERS = {
  descending: null,
  ascending: { column: 'shown', isDescending: false },
  name: { column: 'name', isDescending: false },
} as const satisfies Record<string, Sort | null>;
type Order = keyof typeof ORDERS;

/** What the list shows, and in which order. */
export function ListHead({ picture, sort, onSort, hasRanks }: ListHeadProps) {
  const t = useText();
  const { indicator, year, values } = picture;
  const order: Order =
    sort.column === 'name' ? 'name' : sort.isDescending ? 'descending' : 'ascending';
  const caption = indicator.kind === 'category' ? 'list.caption.groups' : 'list.caption';
  return (
    <header className={styles.head}>
      <h2 id="region-list">{t('list.title')}</h2>
      <label>
        <span className="visually-hidden">{t('list.order')}</span>
        <select
          value={order}
          onChange={({ currentTarget }) => onSort(ORDERS[currentTarget.value as Order])}
        >
          {(Object.keys(ORDERS) as Order[]).map((each) => (
            <option key={each} value={each}>
              {t(`list.order.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p>
        {t(caption, { label: indicator.label, year: String(year), unit: indicator.unit })}
        {hasRanks && <span>{t('list.rank.note', { count: values.size })}</span>}
      </p>
    </header>
  );
}
