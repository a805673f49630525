import { useText } from '../i18n/text';
import { Button } from './Button';
import styles from './CompareButton.module.css';

interface CompareButtonProps {
  /** Of the territory, as it is called here. */
  readonly name: string;
  readonly isCompared: boolean;
  readonly onToggle: () => void;
  /** A symbol alone, where many stand in a list. */
  readonly isIcon?: boolean;
  /** -1 where the arrow keys lead to it. */
  readonly tabIndex?: 0 | -1;
}

/** Adds a territory to the comparison or takes it out: "Add Emilia-Romagna to comparison". */
export function CompareButton({
  name,
  isCompared,
  onToggle,
  isIcon = false,
  tabIndex = 0,
}: CompareButtonProps) {
  const t = useText();
  const words = t(isCompared ? 'compare.remove' : 'compare.add', { name });
  return (
    <Button
      isIcon={isIcon}
      className={isIcon ? '' : (styles.words ?? '')}
      aria-label={isIcon ? words : undefined}
      title={isIcon ? words : undefined}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <svg viewBox="0 0 14 14" aria-hidden>
        <path
          d={isCompared ? 'M2 7h10' : 'M2 7h10M7 2v10'}
          stroke="currentColor"
          strokeWidth="1.75"
        />
      </svg>
      {!isIcon && words}
    </Button>
  );
}
