import words from '../i18n/en/mapSettings.json';
import { useText, withWords } from '../i18n/text';
import { Button } from '../ui/Button';
import type { MapFaultReason } from './engine/mapFault';
import styles from './MapSettings.module.css';

export interface MapSettingsProps {
  /** The simple map is wanted. */
  readonly isSimple: boolean;
  /** Why it stands though nobody wants it; null where the full map can be had. */
  readonly fault: MapFaultReason | null;
  readonly onSimple: (isSimple: boolean) => void;
  /** Steps of a quarter of the window. */
  readonly onPan: (steps: readonly [east: number, north: number]) => void;
}

interface MapSettingsPanelProps extends MapSettingsProps {
  readonly id: string;
}

/** Where each button moves the map, and its arrow. */
const WAYS = {
  west: [[-1, 0], 'M13 8H3M7 4 3 8l4 4'],
  north: [[0, 1], 'M8 13V3M4 7l4-4 4 4'],
  south: [[0, -1], 'M8 3v10M4 9l4 4 4-4'],
  east: [[1, 0], 'M3 8h10M9 4l4 4-4 4'],
} as const;

/** What the button of the map's settings opens. */
export const MapSettingsPanel = withWords([words], Panel);

function Panel({ id, isSimple, fault, onSimple, onPan }: MapSettingsPanelProps) {
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
      {/* For whoever cannot drag. */}
      <fieldset className={styles.move}>
        <legend>{t('map.move')}</legend>
        {(['west', 'north', 'south', 'east'] as const).map((way) => (
          <Button
            key={way}
            isIcon
            aria-label={t(`map.move.${way}`)}
            onClick={() => onPan(WAYS[way][0])}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
              <path d={WAYS[way][1]} fill="none" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
