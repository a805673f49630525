import words from '../i18n/en/mapSettings.json';
import { useText, withWords } from '../i18n/text';
import styles from './MapSettings.module.css';

interface MapSettingsPanelProps {
  readonly id: string;
  readonly isSimple: boolean;
  readonly onSimple: (isSimple: boolean) => void;
}

/** What the button of the map's settings opens. */
export const MapSettingsPanel = withWords([words], Panel);

function Panel({ id, isSimple, onSimple }: MapSettingsPanelProps) {
  const t = useText();
  return (
    // A press on its words must not take the focus out of it, which would close it.
    <div id={id} className={styles.panel} tabIndex={-1}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={isSimple}
          aria-checked={isSimple}
          aria-describedby={`${id}-why`}
          onChange={({ target }) => onSimple(target.checked)}
        />
        {t('map.simple')}
      </label>
      <p id={`${id}-why`} className={styles.why}>
        {t('map.simple.why')}
      </p>
    </div>
  );
}
