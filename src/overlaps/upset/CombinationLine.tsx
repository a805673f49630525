import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useEnumeration } from '../../i18n/useEnumeration';
import type { NetworkId } from '../../model/dataset/codes';
import { placeNameOf } from '../../model/names';
import type { Combination } from '../../model/overlap/combinations';
import styles from './UpsetPlot.module.css';

/** How many regions are named; the answer lists them all. */
const NAMED = 8;

interface CombinationLineProps {
  readonly id: string;
  /** The one that is pointed at, or that the filters ask for. */
  readonly combination: Combination | null;
  readonly nameOf: (inside: readonly NetworkId[]) => string;
  /** Whether it is pointed at. */
  readonly isLooked: boolean;
}

/** A combination in words, with the first of its regions; without one, how to use the bars. */
export function CombinationLine({ id, combination, nameOf, isLooked }: CombinationLineProps) {
  const t = useText();
  const enumerate = useEnumeration();
  const format = useFormat();
  if (!combination) {
    return (
      <p id={id} className={styles.line}>
        {t('overlaps.hint')}
      </p>
    );
  }
  const { inside, regions } = combination;
  const names = regions.map(placeNameOf).sort(format.compare);
  const more = Math.max(0, names.length - NAMED);
  return (
    <p id={id} className={styles.line} data-looked={isLooked}>
      <strong>{t('overlaps.bar', { name: nameOf(inside), count: regions.length })}</strong>{' '}
      {t('overlaps.regions', {
        names: more > 0 ? enumerate(names.slice(0, NAMED)) : format.list(names),
        more,
      })}
      {!isLooked && <span>{t('overlaps.pressed')}</span>}
    </p>
  );
}
