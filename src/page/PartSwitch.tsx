import { useText } from '../i18n/text';
import styles from './PartSwitch.module.css';

const RESULT_PARTS = ['legend', 'regions'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

const TITLES = { legend: 'legend.title', regions: 'legend.regions' } as const;

interface PartSwitchProps {
  readonly part: ResultPart;
  readonly onPart: (part: ResultPart) => void;
}

/** Legend or regions, where the window has room for one of them beside the map. */
export function PartSwitch({ part, onPart }: PartSwitchProps) {
  const t = useText();
  return (
    <fieldset aria-label={t('results.title')} className={styles.switch}>
      {RESULT_PARTS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.choice}
          aria-pressed={each === part}
          onClick={() => onPart(each)}
        >
          {t(TITLES[each])}
        </button>
      ))}
    </fieldset>
  );
}
