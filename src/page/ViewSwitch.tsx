import { useText } from '../i18n/text';
import { MAIN_VIEWS, type MainView } from '../model/view';
import styles from './ViewSwitch.module.css';

interface ViewSwitchProps {
  readonly view: MainView;
  readonly onView: (view: MainView) => void;
}

/** Where the answer is shown: on the map, as a table, in charts. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const t = useText();
  return (
    <fieldset aria-label={t('view.title')} className={styles.switch}>
      {MAIN_VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.choice}
          aria-pressed={each === view}
          onClick={() => onView(each)}
        >
          {t(`view.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
