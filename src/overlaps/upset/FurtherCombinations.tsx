import { useText } from '../../i18n/text';
import type { Combination } from '../../model/overlap/combinations';
import { Button } from '../../ui/Button';
import styles from './FurtherCombinations.module.css';

interface FurtherCombinationsProps {
  /** Beyond those that are shown at first. */
  readonly further: readonly Combination[];
  readonly isShown: boolean;
  /** Null where they cannot be hidden: the filters ask for one of them. */
  readonly onToggle: (() => void) | null;
}

/** How many smaller combinations there are, and a way to see them. */
export function FurtherCombinations({ further, isShown, onToggle }: FurtherCombinationsProps) {
  const t = useText();
  if (further.length === 0) return null;
  const regions = further.reduce((sum, each) => sum + each.regions.length, 0);
  return (
    <p className={styles.further}>
      {!isShown && t('overlaps.further', { combinations: further.length, regions })}
      {onToggle && (
        <Button aria-expanded={isShown} onClick={onToggle}>
          {t(isShown ? 'overlaps.further.hide' : 'overlaps.further.show')}
        </Button>
      )}
    </p>
  );
}
