import { useRef, useState } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
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
        onPointerLeave={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (!isOpen || event.key !== 'Escape') return;
          event.preventDefault();
          setOpen(false);
        }}
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
            offset={4}
            placement="top"
          >
            {meaning}
          </Tooltip>
        </TooltipTriggerStateContext>
      )}
    </>
  );
}
