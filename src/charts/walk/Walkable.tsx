import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { type Extent, type Position, walk } from '../../model/series/walk';
import styles from './Walkable.module.css';

interface WalkableProps {
  /** The chart's title, which the name of the walk begins with. */
  readonly title: string;
  readonly extent: Extent;
  readonly position: Position | null;
  readonly onMove: (position: Position | null) => void;
  /** What a screen reader says of a position: series, point, value, flags. */
  readonly announce: (position: Position) => string;
  readonly children: ReactNode;
}

/**
 * Lets the keyboard walk over the points of a drawing. To a screen reader it is an application
 * (arrow keys reach it) that says where one stands; the drawing itself is hidden from it.
 */
export function Walkable(props: WalkableProps) {
  const { title, extent, position, onMove, announce, children } = props;
  const t = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(event.key, position, extent);
    if (next) {
      event.preventDefault();
      onMove(next);
    } else if (event.key === 'Escape' && position) {
      // Escape leaves the point first; only then may it close the profile.
      event.preventDefault();
      onMove(null);
    }
  };
  return (
    <div
      role="application"
      aria-label={t(`charts.walk.${extent.run}`, { title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is where keys are answered
      tabIndex={0}
      className={styles.walkable}
      onKeyDown={onKeyDown}
      onFocus={() => onMove(position ?? walk('End', null, extent))}
      onBlur={() => onMove(null)}
    >
      <div aria-hidden="true">{children}</div>
      <p aria-live="polite" className="visually-hidden">
        {position && announce(position)}
      </p>
    </div>
  );
}
