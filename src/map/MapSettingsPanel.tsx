import words from '../i18n/en/mapSettings.json';
import { useText, withWords } from '../i18n/text';
import type { MapFaultReason } from './engine/mapFault';
import styles from './MapSettings.module.css';

export interface MapSettingsProps {
  /** The simple map is wanted. */
  readonly isSimple: boolean;
  /** Why it stands though nobody wants it; null where the full map can be had. */
  readonly fault: MapFaultReason | null;
  readonly onSimple: (isSimple: boolean) => void;
}

interface MapSettingsPanelProps extends MapSettingsProps {
  readonly id: string;
}

/** What the button of the map's settings opens. */
export const MapSettingsPanel = withWords([words], Panel);

function Panel({ id, isSimple, fault, onSimple }: MapSettingsPanelProps) {
  const t = useText();
  const isForced = !isSimple && fault !== null;
  return (
    // A press on its words must not take the focus out of it, which would close it.
    <div id={id} className={styles.panel} tabIndex={-1}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={isSimple || isForced}
          aria-checked={isSimple || isForced}
          // Not `disabled`, which would hide the switch and its reason from whoever comes by Tab.
          aria-disabled={isForced}
          aria-describedby={`${id}-why`}
          onChange={({ target }) => {
            if (!isForced) onSimple(target.checked);
          }}
        />
        {t('map.simple')}
      </label>
      <p id={`${id}-why`} className={styles.why}>
        {isForced ? t(`map.simple.forced.${fault}`) : t('map.simple.why')}
      </p>
    </div>
  );
}
