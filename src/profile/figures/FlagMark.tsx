import { useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import styles from './Flag.module.css';

/** The letters of a flag after a value; what they mean shows on focus, on tap and under the pointer. */
export function FlagMark({ flags }: { readonly flags: string }) {
  const t = useText();
  const meaningOf = useFlagText();
  const [isOpen, setOpen] = useState(false);
  const meaning = [...flags]
    .map((letter) => t('flag.entry', { letter, meaning: meaningOf(letter) }))
    .join('; ');
  return (
    <TooltipTrigger
      delay={0}
      closeDelay={0}
      isOpen={isOpen}
      onOpenChange={setOpen}
      shouldCloseOnPress={false}
    >
      <Button className={styles.mark ?? ''} aria-label={meaning} onPress={() => setOpen(true)}>
        {flags}
      </Button>
      <Tooltip className={styles.tooltip ?? ''} offset={4} placement="top">
        {meaning}
      </Tooltip>
    </TooltipTrigger>
  );
}
