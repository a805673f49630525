import type { FocusEvent } from 'react';
import { pointAtClass } from '../../data/pointing';
import { useText } from '../../i18n/text';
import styles from './ClassRows.module.css';
import { Swatch } from './Swatch';

interface ClassRowProps {
  readonly label: string;
  /** The number of the class, as the map paints by it. */
  readonly index: number;
  /** Null for "not available". */
  readonly colour: string | null;
  /** All regions of the class. */
  readonly count: number;
  /** Those of them that the filters ask for; null where nothing is filtered. */
  readonly matching: number | null;
  /** The filters ask for this class. */
  readonly isSet: boolean;
  /** Null where nobody can filter by it. */
  readonly onFilter: (() => void) | null;
}

/** One class: pointing at it shows its regions on the map, choosing it filters by it. */
export function ClassRow({ label, index, colour, isSet, onFilter, ...counts }: ClassRowProps) {
  const content = (
    <>
      <Swatch colour={colour} />
      <span>{label}</span>
      <Count {...counts} />
    </>
  );
  return (
    <li onPointerEnter={() => pointAtClass(index)} onPointerLeave={() => pointAtClass(null)}>
      {onFilter ? (
        <button
          type="button"
          className={`${styles.row} ${styles.choice}`}
          aria-pressed={isSet}
          onClick={onFilter}
          onFocus={(event) => isByKeyboard(event) && pointAtClass(index)}
          onBlur={() => pointAtClass(null)}
        >
          {content}
        </button>
      ) : (
        <div className={styles.row}>{content}</div>
      )}
    </li>
  );
}

/** A tap leaves the focus behind, and with it the other classes would stay dimmed. */
function isByKeyboard({ currentTarget }: FocusEvent): boolean {
  return currentTarget.matches(':focus-visible');
}

/** How many regions: a number for the eye, "12 of 67 regions" for the ear. */
function Count({ count, matching }: Pick<ClassRowProps, 'count' | 'matching'>) {
  const t = useText();
  return (
    <span className={styles.count}>
      <span aria-hidden>
        {matching === null ? count : t('legend.matching.short', { matching, count })}
      </span>
      <span className="visually-hidden">
        {matching === null
          ? t('legend.count', { count })
          : t('legend.matching', { matching, count })}
      </span>
    </span>
  );
}
