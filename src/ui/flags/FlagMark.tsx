import { type PointerEvent, useRef, useState } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import { useEscape } from '../useEscape';
import styles from './Flag.module.css';

interface FlagMarkProps {
  readonly flags: string;
  /** -1 where the arrow keys lead to it: in a table of hundreds of rows Tab would never come to an end. */
  readonly tabIndex?: 0 | -1;
}

/**
 * The letters of a flag after a value; what they mean shows on focus, on tap and under the pointer.
 * The tooltip is made only then: a table has hundreds of flags.
 */
export function FlagMark({ flags, tabIndex = 0 }: FlagMarkProps) {
  const t = useText();
  const meaningOf = useFlagText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false));
  // What it says may be pointed at itself: it touches the mark.
  const leave = ({ relatedTarget: to }: PointerEvent) => {
    if (!(to instanceof Element && to.closest('[role="tooltip"]'))) setOpen(false);
  };
  const meaning = [...flags]
    .map((letter) => t('flag.entry', { letter, meaning: meaningOf(letter) }))
    .join('; ');
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.mark}
        aria-label={meaning}
        tabIndex={tabIndex}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={leave}
        onClick={() => setOpen(true)}
      >
        {flags}
      </button>
      {isOpen && (
        <TooltipTriggerStateContext
          value={{
            isOpen,
            shouldSkipAnimation: true,
            open: () => setOpen(true),
            close: () => setOpen(false),
          }}
        >
          <Tooltip
            triggerRef={button}
            isOpen
            className={styles.tooltip ?? ''}
            offset={0}
            placement="top"
            onPointerLeave={leave}
          >
            {meaning}
          </Tooltip>
        </TooltipTriggerStateContext>
      )}
    </>
  );
}
