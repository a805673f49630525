import { useText } from '../../i18n/text';
import { DEFAULT_CLASSES } from '../../model/classify/classChoice';
import { MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useColourScheme } from '../../ui/useColourScheme';
import { Key, Keys } from './Key';
import styles from './Key.module.css';

const STEP = 24;

/** The three scales of colour, from the lowest class to the highest. */
export function ColourKeys() {
  const t = useText();
  const { sequential, diverging, groups } = MAP_PALETTES[useColourScheme()];
  const { classes } = DEFAULT_CLASSES;
  return (
    <Keys>
      <Scale label={t('help.colours.key.sequential')} colours={sequential[classes]} />
      <Scale label={t('help.colours.key.diverging')} colours={diverging[classes]} />
      <Scale label={t('help.colours.key.groups')} colours={groups} />
    </Keys>
  );
}

function Scale({
  label,
  colours,
}: {
  readonly label: string;
  readonly colours: readonly string[];
}) {
  return (
    <Key label={label} width={STEP * colours.length}>
      {colours.map((colour, i) => (
        <rect
          key={colour}
          x={i * STEP}
          y={4}
          width={STEP}
          height={20}
          fill={colour}
          className={styles.border}
        />
      ))}
    </Key>
  );
}
