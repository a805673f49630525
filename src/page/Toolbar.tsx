import { useText } from '../i18n/text';
import { MapControls } from '../map/MapControls';
import type { IndicatorId } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { MainView } from '../model/view';
import { Button } from '../ui/Button';
import styles from './Toolbar.module.css';
import { ViewSwitch } from './ViewSwitch';

interface ToolbarProps {
  readonly picture: MapPicture;
  readonly year: number;
  readonly view: MainView;
  readonly onIndicator: (indicator: IndicatorId) => void;
  readonly onYear: (year: number) => void;
  readonly onView: (view: MainView) => void;
  /** Null where the view bar has them. */
  readonly onFilters: (() => void) | null;
}

/** What is shown, and where: indicator and year, map, table or charts. */
export function Toolbar({ onFilters, view, onView, ...controls }: ToolbarProps) {
  const t = useText();
  return (
    <section className={styles.toolbar} aria-label={t('controls.title')}>
      <MapControls {...controls} />
      {onFilters && (
        <>
          <ViewSwitch view={view} onView={onView} />
          <Button className={styles.filters} onClick={onFilters}>
            {t('filters.open')}
          </Button>
        </>
      )}
    </section>
  );
}
