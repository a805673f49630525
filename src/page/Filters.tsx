import { useText } from '../i18n/text';
import type { Filters as FilterChoice } from '../model/filter/filters';
import { Sheet } from '../ui/sheet/Sheet';
import type { Layout } from '../ui/useLayout';
import styles from './Panels.module.css';
import { Part } from './Part';
import { FilterPanel } from './parts';

interface FiltersProps {
  readonly layout: Layout;
  readonly isOpen: boolean;
  readonly filters: FilterChoice;
  readonly onChange: (change: Partial<FilterChoice>) => void;
  readonly onType: (change: Partial<FilterChoice>) => void;
  readonly onClose: () => void;
}

/** Where the filters stand: beside the map; on a phone in a sheet or panel that leaves the map in use; else over the page. */
const PLACES = {
  wide: 'beside',
  phone: 'over',
  across: 'over',
  tablet: 'modal',
  flow: 'modal',
} as const satisfies Record<Layout, string>;

/** The filters, in the place that the layout has for them. */
export function Filters({ layout, isOpen, ...panel }: FiltersProps) {
  const t = useText();
  return (
    <Sheet
      isSheet={layout === 'phone'}
      name={t('sheet.filters')}
      subject={isOpen ? 'open' : null}
      first="half"
      onClose={panel.onClose}
      className={`${styles.panel} ${styles.filters}`}
    >
      <div className={styles.filterPart}>
        <Part>
          <FilterPanel {...panel} place={PLACES[layout]} isOpen={isOpen} />
        </Part>
      </div>
    </Sheet>
  );
}
