import { useText } from '../i18n/text';
import type { MainView } from '../model/view';
import { Button } from '../ui/Button';
import styles from './ViewBar.module.css';
import { ViewSwitch } from './ViewSwitch';

interface ViewBarProps {
  readonly view: MainView;
  readonly onView: (view: MainView) => void;
  readonly isFiltersOpen: boolean;
  readonly onFilters: () => void;
}

/** Main view and filters at the edge of a phone, where the thumb is: below, or at the left of one held across. */
export function ViewBar({ view, onView, isFiltersOpen, onFilters }: ViewBarProps) {
  const t = useText();
  return (
    <nav className={styles.bar} aria-label={t('view.bar')}>
      <ViewSwitch view={view} onView={onView} />
      <Button className={styles.filters} aria-expanded={isFiltersOpen} onClick={onFilters}>
        {t('filters.open')}
      </Button>
    </nav>
  );
}
