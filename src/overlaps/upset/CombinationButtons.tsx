import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/text';
import { type Combination, combinationKey } from '../../model/overlap/combinations';
import { step } from '../../model/overlap/step';
import styles from './UpsetPlot.module.css';
import type { UpsetLayout } from './upsetLayout';

interface CombinationButtonsProps {
  readonly layout: UpsetLayout;
  /** How much larger than its layout the drawing is. */
  readonly scale: number;
  readonly combinations: readonly Combination[];
  readonly words: (combination: Combination) => string;
  /** Id of the line that names the regions of the combination that is looked at. */
  readonly line: string;
  readonly isPressed: (combination: Combination) => boolean;
  readonly onPress: (combination: Combination) => void;
  readonly onLook: (inside: Combination['inside'] | null) => void;
}

/** The bars as buttons, laid over the drawing: one stop of the keyboard, with arrow keys between them. */
export function CombinationButtons(props: CombinationButtonsProps) {
  const { layout, scale, combinations, words, line, isPressed, onPress, onLook } = props;
  const t = useText();
  const bars = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keys = combinations.map(({ inside }) => combinationKey(inside));
  const place = focused === null ? combinations.findIndex(isPressed) : keys.indexOf(focused);
  const stop = Math.max(0, place);
  const looked = focused === null ? null : (combinations[stop]?.inside ?? null);
  const move = (event: KeyboardEvent) => {
    const next = step(event.key, stop, combinations.length);
    if (next === null) return;
    event.preventDefault();
    bars.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={bars}
      role="toolbar"
      className={styles.toolbar}
      aria-label={t('overlaps.toolbar')}
      aria-orientation={layout.isTurned ? 'vertical' : 'horizontal'}
      onKeyDown={move}
    >
      {combinations.map((combination, i) => {
        const { x, y, width, height } = layout.cell(i);
        return (
          <button
            key={keys[i]}
            type="button"
            className={styles.button}
            style={{
              left: x * scale,
              top: y * scale,
              width: width * scale,
              height: height * scale,
            }}
            tabIndex={i === stop ? 0 : -1}
            aria-pressed={isPressed(combination)}
            aria-describedby={keys[i] === focused ? line : undefined}
            onFocus={() => {
              setFocused(keys[i] ?? null);
              onLook(combination.inside);
            }}
            onBlur={() => {
              setFocused(null);
              onLook(null);
            }}
            onPointerEnter={() => onLook(combination.inside)}
            onPointerLeave={() => onLook(looked)}
            onClick={() => onPress(combination)}
          >
            <span className="visually-hidden">{words(combination)}</span>
          </button>
        );
      })}
    </div>
  );
}
