import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import { useRegionName } from '../useRegionName';
import styles from './AreaPanel.module.css';

interface AreaResultProps {
  /** The regions in the area, largest first; null where no area is selected. */
  readonly codes: readonly TerritoryCode[] | null;
  readonly matched: ReadonlySet<TerritoryCode>;
}

/** So many are named; the others are counted. */
const NAMED = 8;

/** Which regions lie in the area, and how many of them are in the answer. */
export function AreaResult({ codes, matched }: AreaResultProps) {
  const t = useText();
  const format = useFormat();
  const nameOf = useRegionName();
  const words = () => {
    if (!codes) return t('scatter.area.none');
    const more = codes.length - NAMED;
    const names = codes.slice(0, NAMED).map(nameOf);
    const named = more > 0 ? [...names, t('scatter.area.more', { count: more })] : names;
    const inAnswer = codes.filter((code) => matched.has(code)).length;
    return [
      t('scatter.area.count', { count: codes.length, names: format.list(named) }),
      ...(inAnswer < codes.length ? [t('scatter.area.matched', { count: inAnswer })] : []),
    ].join(' ');
  };
  return (
    <p className={styles.result} aria-live="polite">
      {words()}
    </p>
  );
}
